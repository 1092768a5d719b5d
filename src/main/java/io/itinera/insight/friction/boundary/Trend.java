package io.itinera.insight.friction.boundary;

/** Whether a share of visits moved against the period before by more than chance. */
public enum Trend {
    RISING, FALLING,
    /** The difference lies within what chance brings about. */
    LEVEL,
    /** Too few visits to tell, or nearly all of them met it. */
    UNKNOWN,
    /** Met in too few of the visits, however many there were. */
    SELDOM,
    /** No visit of the period before is known. */
    NOTHING_BEFORE,
    /** Too few hospitals to tell what hospitals differ by anyway. */
    FEW_HOSPITALS
}
