package io.itinera.insight.map.boundary;

import io.itinera.insight.boundary.Estimate;

/**
 * How much happened, in how many hospitals, and how much of it was completed.
 *
 * @param tried what could have been completed: all but what is a mishap by its nature, like an error that somebody met
 * @param share how much of that was completed, with an interval that lets hospitals differ
 */
public record Volume(long count, long accounts, long tried, long completed, Estimate share) {
    /** Null where nothing was tried. */
    public Double completion() {
        return share.value();
    }
}
