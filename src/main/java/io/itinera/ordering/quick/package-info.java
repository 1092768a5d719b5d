/**
 * <b>Quick order</b>: many articles into the cart in one move.
 *
 * <p>Operations: {@code ReadQuickOrder}, {@code UploadOrderFile}, {@code ReadOrderFile}, {@code FillQuickOrder}; reading: {@code TellRefusedRows}.
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
 * <li>ORD-13.1 A file of CSV or XLSX with its columns named is uploaded into the grid: of a workbook the first visible sheet, known by its
 *     content and not by its name. A day is no figure, a long figure keeps its digits.
 * <li>ORD-13.2 Of a formula what the spreadsheet had computed is taken; one without a result stays a formula, which no row takes. Nothing is computed.
 * <li>ORD-13.3 Files over 5 MB or 2,000 rows, workbooks that swell, lie under a password, are damaged or of another form are refused with a
 *     sentence and recorded. Two files are opened at once; a third is asked to wait. While a file is sent it is shown how far it is, and then
 *     that it is read; until it has arrived it can be called back. One that a browser lets pass is refused alike, on its page.
 * <li>ORD-13.4 The columns of numbers, quantities and units are guessed, shown with samples and corrected. A unit that nobody knows is asked about.
 * <li>ORD-13.5 What was said of the columns is remembered for the account, by their names. Opening a file and reading it are one touchpoint each,
 *     however many rows there are.
 * <li>ORD-13.6 The rows that cannot be taken, of a file or a pasted list, are downloaded as CSV with their reasons.
 * </ul>
 *
 * <p>Decisions: a list is not stored. It lives in the tab, as it was written; what is known of a row is kept only while the row is on the page
 * shown, twenty-five at a time, so that a list of two thousand weighs little in the session. Rows that were put leave the tab's list in the same
 * step, which needs no token: a second press finds nothing to put. What cannot be supplied today may be put into the cart, as everywhere; the
 * row says so. A workbook is read with its parts counted while they are unpacked (1,000 parts, 48 MB, 200 times the file, 12 MB of shared texts), so
 * that two at once stay within some tens of megabytes; then only its rows wait in the session, packed.
 */
package io.itinera.ordering.quick;
