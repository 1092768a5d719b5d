/**
 * How the goods of an order come: as they are there or all together, to one site of the hospital or to several, on one day or on several.
 *
 * <p><b>Operations.</b> {@code ChooseCartDelivery}, {@code ChooseOrderDelivery}, {@code SplitCartLine}; read by {@code ShowOrderParts};
 * {@code OrderProgress} refuses what would leave something behind, and what goes to another site than its shipment.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>ORD-27.1 A buyer ticks in the cart that it comes only when everything is there. It is kept with the cart, also while that lies aside,
 *     with lines that go on into a cart of their own, and with the order that is repeated into an empty cart.
 * <li>ORD-27.2 The order says so to its hospital and to whoever serves it, and is awaited on the last day promised for any of its lines:
 *     that day is what its page, late orders, differences and the perfect orders of a hospital go by. A line that is cancelled wholly does not count.
 * <li>ORD-27.3 A shipment that would leave something of such an order behind is refused, naming the article and how much of it would stay.
 * <li>ORD-27.4 Until everything is shipped its buyer, or a purchasing director, lifts it or says so only then; the order's history tells who.
 * <li>ORD-27.5 What was ticked in another tab since the buyer looked is told before anything is ordered.
 * <li>ORD-27.6 An order that comes as the goods are there costs no statement more.
 * <li>ORD-27.7 A buyer says which parts of a line of the cart go to other sites or come on other days; what is not named goes to the site and
 *     on the day of the order. It is kept with the cart, also while that lies aside.
 * <li>ORD-27.8 A part has whole packs, a site of the hospital, and a day on which something is delivered; all together are no more than the line.
 *     What is not so is refused at its field. Another hospital's site answers like one that does not exist.
 * <li>ORD-27.9 A line in the cart never becomes smaller than its parts: the buyer is told and keeps what was typed. A line that grows has more for
 *     the site of the order, one that is taken out takes its parts along. What was split in another tab since is told before anything is ordered.
 * <li>ORD-27.10 Each part is promised by its own day: what comes first is for the part that is wanted first; the line is complete with the last.
 * <li>ORD-27.11 A shipment goes to one site, and carries what goes there; what goes elsewhere is refused. The order's page and whoever serves it
 *     see site, wished and promised day of each part, and what of it was shipped.
 * <li>ORD-27.12 An order that comes only when everything is there comes so for each site and wished day.
 * <li>ORD-27.13 What becomes less of an ordered line, by its buyer or by its supplier, is taken from what is wanted last; another day of the order
 *     moves what goes with the order; later deliveries move the parts that wait for them.
 * <li>ORD-27.14 A cart and an order of which nothing goes elsewhere cost no statement more.
 * <li>ORD-27.15 Parts go along with a line that is moved or copied to a cart where it was not, and come back with an order that is repeated or
 *     rejected; a day that has gone by is not wished for again. A rejected order comes complete again if nothing else was in the cart.
 * </ul>
 *
 * <p><b>Decisions.</b> Each line keeps its own promised day, so that lifting restores it; only what is read of an order that comes complete says
 * the last one. Nothing is kept back of what was shipped before it was chosen.
 * Complete means for each site and day, because a hospital that wants ten now and ten in January would otherwise get all of them in January,
 * and a ward cannot use what lies complete in another building. As a whole such an order is awaited on the last day of all.
 * Approval, budgets, prices and invoices go by the line, whatever becomes of its parts. In the cart only what goes elsewhere is kept, so that
 * another site or day of the order moves the rest; with the order all parts are, so that each is shipped and promised by itself.
 *
 * <p><b>Out of scope.</b> Standing orders and quotes say nothing about it and carry no parts; their orders come as the goods are there, to one site, until
 * somebody chooses otherwise on the order's page. A line that comes beside what is in a cart of its
 * article goes as that does. An order's parts are not changed by themselves: whoever wants them elsewhere takes the order back.
 */
package io.itinera.ordering.delivery;
