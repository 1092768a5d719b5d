package io.itinera.insight.friction.boundary;

/** Whether a share of visits moved against the period before by more than chance. */
public enum Trend {
    RISING, FALLING,
    /** The difference lies within what chance brings about. */
    LEVEL,
    /** Too few visits to tell. */
    UNKNOWN
}
