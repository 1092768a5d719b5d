package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Estimate;

/**
 * Minutes by which the next completed step of a visit came later than usual, below zero where it came earlier.
 *
 * @param each      of one time; {@code n} counts the times from which they come. Without bounds where too few hospitals tell how much hospitals differ
 * @param hospitals in which those times were
 */
public record TimeLost(Estimate each, long hospitals) {
    public static final TimeLost UNKNOWN = new TimeLost(Estimate.NONE, 0);

    public Double minutes() {
        return each.value();
    }

    public long n() {
        return each.n();
    }

    public boolean isMeasured() {
        return each.isEnough();
    }

    /** Whether there is an interval. */
    public boolean isBounded() {
        return isMeasured() && each.low() != null;
    }

    /** Measured, and no longer than usual: nothing was lost. */
    public boolean isNone() {
        return isMeasured() && minutes() <= 0;
    }
}
