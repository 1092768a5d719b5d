package io.itinera.insight.money.boundary;

/** What keeps something from being told, or from being believed. */
public enum Obstacle {
    /** Fewer than five hospitals were first struck in a month that was seen from before and after, or fewer than five could be compared with them. */
    FEW_HOSPITALS,
    /** Too few whole months are in the log. */
    FEW_MONTHS,
    /** It was the same in every hospital and month. */
    NO_VARIATION,
    /** The hospitals differ too little, or the months could have fallen on them in too few other ways, for an interval. */
    UNBOUNDED,
    /** Chance alone may bring it about, all outcomes looked at together. */
    WITHIN_CHANCE,
    /** Those struck moved apart from the others already before. */
    DRIFT,
    /** More than two fifths of the change is what the movement before would have brought about, were it to go on. */
    CARRIED,
    /** A strike that never was, two months before, shows a change, too. */
    PLACEBO,
    /** It points the other way, or nowhere, without one hospital. */
    ONE_HOSPITAL
}
