package io.itinera.insight.map.boundary;

import io.itinera.insight.boundary.Difference;
import java.util.List;

/** A type of touchpoint that hurts, by what the figures say and nobody's opinion. @param stage where it stands */
public record PainPoint(String type, String stage, List<Mark> marks) {
    /** Why it is one. */
    public enum Why {
        /** People found it harder than all other touchpoints together. */
        EFFORT,
        /** Fewer were satisfied than with all others together. */
        SATISFACTION,
        /** Less of it was completed than in the period before. */
        FELL,
        /** Nothing else was left unfinished, refused or failed so often, and it is so oftener than elsewhere. */
        MOST_FRICTION
    }

    /** A reason with the figures behind it: here against elsewhere, or now against before. @param times it went wrong, for friction */
    public record Mark(Why why, Difference difference, long times) {
    }
}
