package io.itinera.ordering.budget.entity;

/** What becomes of an order that costs more than is left of a budget. */
public enum Overrun {
    /** It is refused. */
    BLOCK,
    /** Its buyer is told, and says whether it is ordered all the same. */
    WARN,
    /** Somebody has to approve it. */
    ASK
}
