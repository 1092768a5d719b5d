/**
 * <b>Catalogue</b>: which articles there are, how they are found, and how many can be had.
 *
 * <p>Operations: {@code ChangeStock}, within orders {@code ReserveStock}; reading: {@code FindArticles},
 * {@code FindNumbers}, {@code FindStock}. A hospital's own numbers are kept in {@link io.itinera.catalog.number}, what can stand in
 * for what in {@link io.itinera.catalog.substitute}.
 *
 * <p>Requirements:
 * <ul>
 * <li>CAT-1 An article is found by its part number, its GTIN (12, 13 or 14 digits, also that of a packaging, also as a
 *     scanned code), the maker's number, and by words in any order, begun or whole, without accents, in the singular or
 *     plural, in any of the portal's languages for its category. A mistyped word that finds nothing is replaced by the
 *     nearest one, and the page says so. A number of exactly one article leads straight to it; the number of an order,
 *     invoice or contract leads to that. Exact numbers rank first, orderable articles before withdrawn ones, names
 *     before descriptions.
 * <li>CAT-2 Results are filtered by category, manufacturer and what is on hand, with the count beside each choice, and
 *     paged. Without a search the categories are offered.
 * <li>CAT-3 An article's page tells what identifies it, what it is made for, how it is packed, what it costs and why,
 *     and when it can be there. A withdrawn article says so and cannot be ordered.
 * <li>CAT-4 Stock is promised to orders, all of an order or nothing, never more than is on hand, on its way and to be had from
 *     the maker, however many buy at once. What is on hand arrives in two working days, what is on its way two working days
 *     after it comes.
 * <li>CAT-5 Operations counts stock, enters up to twelve deliveries, and how many working days the maker takes; a count made
 *     against an old figure is refused.
 * <li>CAT-6 A scanned GS1 code in the search box leads to its article, whose page tells the lot, the serial number and the last day
 *     of that pack, in red once it has passed, and fills in how many it holds, in packs that can be ordered. A text that is no
 *     whole code is taken for what it says. What is recorded as searched is the GTIN, not the pack.
 * <li>CAT-7 Of many numbers at once it is told which articles have them and what kind of number each is, in three statements for a
 *     thousand articles; a hospital's own numbers are among them for its own people.
 * <li>CAT-8 The day available to promise: goods go out in the order in which they are asked for, from the house, then from each
 *     delivery, then from the maker where it is known how long that takes; packs are not parted. By no day is more promised
 *     than there is by then. An article's page says by when how many can be had.
 * </ul>
 *
 * <p>Decisions: the index is Lucene in the memory of each instance, made at the start and brought up to date every three
 * seconds from {@code article.changed_at}; only the rows of the page shown come from the database. Stock changes by
 * updates of rows that are held in the order of article ids instead of row versions, so that 32 buyers of one article wait for
 * each other and none of them fails. What is promised is one number an article, no row an order line: that writes least and
 * is held shortest, and since goods go out first come, first served, it is enough to say which day comes next. The price: an
 * order wished for later takes the same pieces as one for today. An article seldom waits for more than one delivery: the next
 * one stands with its stock, those after it have rows of their own ({@code Deliveries}). Prices come from whoever offers a {@link io.itinera.shared.work.PriceTagSource}.
 *
 * <p>Out of scope so far: editing articles, pictures, holidays in the promise of days, filters for what is
 * under contract.
 */
package io.itinera.catalog;
