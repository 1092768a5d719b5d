package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.boundary.Period;

/** What a kind of friction comes to in a period, as it is counted now and with other thresholds. */
public record ThresholdPreview(Period period, Count now, Count then) {
    /** @param share of the period's visits */
    public record Count(long times, long hospitals, Estimate share) {
    }
}
