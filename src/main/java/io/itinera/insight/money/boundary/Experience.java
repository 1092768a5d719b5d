package io.itinera.insight.money.boundary;

/** What strikes a hospital in a month. */
public enum Experience {
    /** A late delivery, or a receipt of less than was shipped; against hospitals that were delivered to in the same month. */
    DELIVERY,
    /** Friction of a kind, or of any that a single touchpoint tells; against hospitals that visited, or were delivered to where it is about deliveries, in the same month. */
    FRICTION,
    /** An answer of at most 3 on effort or at most 2 on satisfaction; against hospitals of which an answer in the same month was at least 5 or 4 and none so low. */
    ANSWER
}
