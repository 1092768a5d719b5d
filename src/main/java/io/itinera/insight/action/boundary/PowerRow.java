package io.itinera.insight.action.boundary;

/**
 * What could be seen, before anything is done.
 *
 * @param change       the smallest change that would be seen in 8 of 10 cases; null where the past cannot tell
 * @param designEffect how many times as much data it takes because what happens in one hospital is alike; null where not known
 * @param now          what the measure is now in the hospitals that get it; null where nothing happened
 * @param weekly       how many visits, touchpoints or answers that comes from, a week
 * @param getting      how many hospitals that get it were seen
 * @param compared     and of those compared with
 */
public record PowerRow(Double change, Double designEffect, Double now, double weekly, int getting, int compared) {
    /** Whether a change of this size would be seen. */
    public boolean isEnoughFor(double expected) {
        return change != null && Math.abs(expected) >= change;
    }
}
