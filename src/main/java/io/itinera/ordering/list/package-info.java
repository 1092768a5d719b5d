/**
 * Requisition lists: what a ward, a cupboard or a procedure needs again and again, and how it is ordered by counting.
 *
 * <p><b>Mission.</b> Whoever fills a shelf counts it, and orders what is missing with one button; a hospital makes such a list from
 * what it ordered, in one click, and its colleagues share it.
 *
 * <p><b>Operations.</b> {@code MakeList}, {@code ChangeList}, {@code AddToList}, {@code ShareList}, {@code DeleteList},
 * {@code OrderFromList}; read by {@code ReadLists}.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>ORD-10.1 A list belongs to a hospital and was made by one of its buyers: for themselves, for all buyers of the hospital to read, or for
 *     all of them to change. Another hospital's list, a colleague's private one and a missing one are the same.
 * <li>ORD-10.2 Who reads a list orders from it and changes nothing. Who changes it changes its lines and its name; who sees it and whether
 *     it is there at all is its maker's. Once the maker is erased, a list that is shared is the hospital's: the purchasing director looks after it.
 * <li>ORD-10.3 A change says which version of the list it was made on; when the list is another one by now, it is refused, and the page
 *     shows the list as it is with what was typed. Articles are added to whatever the list is by now.
 * <li>ORD-10.4 A line has an article that stands on the list once, a place, a note and a par level: a whole number of units from 1 to 100,000,
 *     or none. A list has at most 500 lines.
 * <li>ORD-10.5 A list can begin with the lines of an order; what was ordered is the par level, in whole packs.
 * <li>ORD-10.6 What is missing is the par level less what is on hand, rounded up to whole packs, and the page says what was rounded. It, or the
 *     quantities typed, go into the cart in one touchpoint, on top of what lies there. What was withdrawn or has no price is named and left out.
 * <li>ORD-10.7 A list can begin with what the person or the hospital ordered at least twice in twelve months and is still sold, most
 *     often first, at most 50. The par level is the median of what an order took (of two middle ones the smaller), in whole packs; each line says from how many orders.
 * <li>ORD-10.8 Statements do not grow with the lines: reading at most 5.
 * </ul>
 *
 * <p><b>Decisions.</b> A list is changed by whoever holds its row, so that of two the second sees the version of the first and nobody
 * fails at the commit. Ordering takes the version too, because par levels decide what is missing, but changes nothing of the list.
 *
 * <p><b>Out of scope.</b> Sharing with single colleagues, goods on their way when counting, what an article was replaced by.
 */
package io.itinera.ordering.list;
