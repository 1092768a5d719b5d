/**
 * <b>Substitutes</b>: which articles can stand in for which, as the supplier says.
 *
 * <p>Operations: {@code KeepSubstitute}, {@code RemoveSubstitute}; reading: {@code ReadSubstitutes}, and {@code FindSubstitutes} for the features that
 * offer them. Which of them a hospital takes, it decides itself: {@code ordering.substitute}.
 *
 * <p>Requirements:
 * <ul>
 * <li>ORD-26.1 Of a quantity of one article so many of another are needed as hold at least as many pieces, in whole packs of the other; what
 *     is above that is said in pieces, and prices are compared by the piece.
 * <li>ORD-26.2 Operations keep the list: an article once, never itself, at most {@code SubstituteBook.MOST} for each, one way or both.
 * </ul>
 *
 * <p>Decisions: the relation is data and has a direction, because a larger size may stand in for a smaller one and not the other way round. It
 * is not passed on: what can stand in for a substitute is not a substitute.
 *
 * <p>Out of scope: an import of files; operations offering a substitute when they confirm an order.
 */
package io.itinera.catalog.substitute;
