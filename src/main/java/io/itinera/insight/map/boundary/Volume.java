package io.itinera.insight.map.boundary;

/** How much happened, in how many hospitals, and how much of it was completed. */
public record Volume(long count, long accounts, long completed) {
    public static final Volume NONE = new Volume(0, 0, 0);

    /** Null where nothing happened. */
    public Double completion() {
        return count == 0 ? null : (double) completed / count;
    }
}
