package io.itinera.ordering.quote.entity;

/** What a version says of a line. */
public enum LineAnswer {
    /** The hospital wants a price, or another one than offered. */
    ASKED, COUNTERED,
    /** The supplier names one, or none. */
    OFFERED, DECLINED,
    /** The hospital takes what was offered, or does without. */
    AGREED, DROPPED;

    /** Whether the line still counts. */
    public boolean isIn() {
        return this != DECLINED && this != DROPPED;
    }
}
