package io.itinera.insight.money.boundary;

/** What may be said of what followed an experience. */
public enum Told {
    /** It was followed by a change, and nothing speaks against it. */
    FOLLOWED,
    /** There is a change beyond chance that goes with it, but a check fails. */
    ASSOCIATED,
    /** It cannot be told from these data. */
    CANNOT_TELL
}
