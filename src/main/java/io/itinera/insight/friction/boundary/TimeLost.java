package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Estimate;

/** Minutes by which the next completed step of a visit came later than usual, below zero where it came earlier. @param n times from which they come */
public record TimeLost(Double minutes, long n) {
    public static final TimeLost UNKNOWN = new TimeLost(null, 0);

    public boolean isMeasured() {
        return minutes != null && n >= Estimate.FEWEST;
    }

    /** Measured, and no longer than usual: nothing was lost. */
    public boolean isNone() {
        return isMeasured() && minutes <= 0;
    }
}
