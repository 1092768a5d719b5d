package io.itinera.insight.map.boundary;

import io.itinera.insight.boundary.Scope;

/**
 * What a map is laid beside.
 *
 * @param hospitals which others, where others are wanted: all that were not chosen themselves, if it names none. Its days say nothing
 */
public record Against(Kind kind, Scope hospitals) {
    /** In what the two sides differ. */
    public enum Kind {
        /** The stretch of equal length just before. */
        BEFORE,
        /** The same days a year before. */
        YEAR,
        /** Other hospitals in the same days. */
        HOSPITALS
    }

    public static Against days(Kind kind) {
        return new Against(kind, null);
    }
}
