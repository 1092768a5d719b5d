package io.itinera.insight.money.boundary;

/** What strikes a hospital in a month. */
public enum Experience {
    /** A late delivery, or a receipt of less than was shipped; against hospitals that were delivered to. */
    DELIVERY,
    /** Friction of a kind, or of any that a single touchpoint tells. */
    FRICTION,
    /** An answer of at most 3 on effort or at most 2 on satisfaction; against hospitals of which an answer was at least 5 or 4 and none so low. */
    ANSWER
}
