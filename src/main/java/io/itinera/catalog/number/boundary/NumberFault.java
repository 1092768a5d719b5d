package io.itinera.catalog.number.boundary;

import java.util.Locale;

/** Why a number cannot be a hospital's own number of an article. */
public enum NumberFault {
    /** The line has more cells than there are columns, so that nobody knows which belong to which. */
    ROW_UNEVEN,
    /** There is no number. */
    OWN_MISSING,
    /** It has more signs than are kept. */
    OWN_TOO_LONG,
    /** It has no digit, so that it could not be told from a word. */
    OWN_WITHOUT_DIGIT,
    /** It is a number of the supplier's for another article. */
    OWN_MEANS_OTHER,
    /** It is the hospital's own number of another article already. */
    OWN_TAKEN,
    /** It stands in an earlier line for the same article. */
    OWN_TWICE,
    /** It stands in another line for another article. */
    OWN_DIFFERS,
    /** It is not said which article is meant. */
    ARTICLE_MISSING,
    /** No article has the number. */
    ARTICLE_UNKNOWN,
    /** Several articles have the number. */
    ARTICLE_AMBIGUOUS;

    /** In lower case with hyphens; the sentence is {@code refusal.<code>}. */
    public String code() {
        return "own-number-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isOfArticle() {
        return name().startsWith("ARTICLE");
    }
}
