/**
 * <b>Own numbers</b>: what each hospital calls the articles.
 *
 * <p>Operations: {@code KeepOwnNumber}, {@code RemoveOwnNumber}, {@code OpenNumberFile}, {@code ImportOwnNumbers}, {@code ExportOwnNumbers}; reading:
 * {@code ReadOwnNumbers}, {@code TryNumberFile}.
 *
 * <p>Requirements:
 * <ul>
 * <li>CAT-7.1 Within a hospital a number means one article; an article may have several. Capitals, signs and leading zeros make no other number.
 * <li>CAT-7.2 The search box, the quick order with its suggestions and pasted lists, and wherever else a number is typed understand them; the
 *     article's page tells them.
 * <li>CAT-7.3 Another hospital's numbers do not exist; two hospitals may use the same one.
 * <li>CAT-7.4 Whoever fills carts reads and exports them. Only the purchasing director keeps them.
 * <li>CAT-7.5 A number has a digit and at most 40 signs, and is none by which the supplier calls another article. A maker's number may be one, and
 *     then the hospital's word counts.
 * <li>CAT-7.6 Where the supplier's number came to name another article later, both are offered and neither is taken.
 * <li>CAT-7.7 A number is changed or removed as it was seen, or not at all.
 * <li>CAT-7.8 Thousands are shown by pages and searched by number, article and maker.
 * <li>CAT-7.9 An import from CSV is tried first: every line is new, changed, as before or refused with its reason, and refused ones can be
 *     downloaded. What is imported is what was shown, in one touchpoint, or nothing. Numbers that the file does not name stay.
 * <li>CAT-7.10 The export can be imported again, and no cell of it acts as a formula.
 * <li>CAT-7.11 A hospital keeps at most 50,000 numbers, a file has at most as many lines; statements do not grow with them.
 * </ul>
 *
 * <p>Decisions: the numbers are master data of the hospital, like its cost centres: a wrong one makes everybody there order something else, so
 * that one role keeps them. Whoever writes holds the row of the hospital's book, and the key of the table guards it once more. The numbers
 * are not in the search index, which knows no accounts: they are asked for in the database, only for words with a digit. A file waits in the
 * session, packed, until it is imported.
 */
package io.itinera.catalog.number;
