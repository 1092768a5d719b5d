/**
 * <b>Quick order</b>: many articles into the cart in one move.
 *
 * <p>Operations: {@code ReadQuickOrder}, {@code FillQuickOrder}.
 *
 * <p>Requirements:
 * <ul>
 * <li>ORD-9.1 A row takes a part number, a GTIN (also of a packaging, also as a scanned code), the hospital's own number or the maker's, and suggests while one
 *     types; where several articles share the number it offers them.
 * <li>ORD-9.2 A pasted text is understood whatever separates its columns and in whatever order they stand, decided over the whole text; a
 *     number is never broken, and two words become one number only where the catalogue writes it so.
 * <li>ORD-9.3 Quantities are understood with decimals and separators of thousands, with units in three languages, as a product, before or
 *     behind the number and among free words. A unit by which the article is neither sold nor packed is asked about, never guessed.
 * <li>ORD-9.4 Every line that is not blank is a row, or is said to be the header; a row that cannot be taken says why beside it, with the
 *     next possible quantity one click away, and is mended in place.
 * <li>ORD-9.5 An article in several rows is added up, and the rows say so.
 * <li>ORD-9.6 Two thousand rows and 200,000 letters at most; more is refused with a sentence, and what was pasted stays.
 * <li>ORD-9.7 Rows are priced at what the account pays today, in a few statements however many there are.
 * <li>ORD-9.8 All rows that can be taken come into the cart in one transaction and as one touchpoint, which names cart and articles; the
 *     others stay. Pressing twice puts nothing twice.
 * <li>ORD-9.9 Reading a list is one touchpoint, whose reason says how many rows want mending; what stood in it is not recorded.
 * <li>ORD-12.1 In free text a number of the hospital's own that is short, or of few digits, could be any figure: it is taken only where numbers stand.
 * </ul>
 *
 * <p>Decisions: a list is not stored. It lives in the tab, as it was written; what is known of a row is kept only while the row is on the page
 * shown, twenty-five at a time, so that a list of two thousand weighs little in the session. Rows that were put leave the tab's list in the same
 * step, which needs no token: a second press finds nothing to put. What cannot be supplied today may be put into the cart, as everywhere; the
 * row says so.
 */
package io.itinera.ordering.quick;
