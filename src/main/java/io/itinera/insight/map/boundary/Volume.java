package io.itinera.insight.map.boundary;

/**
 * How much happened, in how many hospitals, and how much of it was completed.
 *
 * @param tried what could have been completed: all but what is a mishap by its nature, like an error that somebody met
 */
public record Volume(long count, long accounts, long tried, long completed) {
    public static final Volume NONE = new Volume(0, 0, 0, 0);

    /** Null where nothing was tried. */
    public Double completion() {
        return tried == 0 ? null : (double) completed / tried;
    }
}
