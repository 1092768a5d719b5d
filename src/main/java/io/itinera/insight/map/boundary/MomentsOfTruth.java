package io.itinera.insight.map.boundary;

import io.itinera.insight.boundary.Estimate;
import java.time.Instant;
import java.util.List;

/**
 * What goes together with how people feel: of those who answered, what they had met in the 30 days before.
 *
 * @param answers   the newest of the period that rate anything
 * @param hospitals from how many they come
 * @param rSquared  how much of the differences between answers the drivers explain together; null where nothing can be told
 * @param drivers   weightiest first; none where nothing can be told
 * @param rare      how many drivers too few people met, or too few did not meet
 * @param asOf      when it was read; it is remembered for some minutes
 */
public record MomentsOfTruth(long answers, long hospitals, Double rSquared, List<Driver> drivers, int rare, Instant asOf) {
    /** Fewest answers, and fewest for each driver. */
    public static final int FEWEST = 50;
    public static final int FEWEST_EACH = 10;

    /** What somebody may have met. */
    public enum Kind {
        /** A touchpoint of the stage that did not end completed. */
        MISHAP,
        /** The portal worked longer than two and a half seconds. */
        WAITED,
        /** A delivery reached the hospital later than promised. */
        LATE,
        /** Less was received than was shipped. */
        SHORT
    }

    /**
     * One of them.
     *
     * @param stage  where the driver lies; null for one that lies everywhere
     * @param met    by how many of the answers' authors
     * @param weight its share of what all drivers explain, 0 to 1, with the interval of 1,000 draws of hospitals
     * @param effect by how many points of 100 those who met it feel better (or worse, below zero), all other drivers equal
     * @param truth  whether the effect is beyond chance, all drivers looked at together
     */
    public record Driver(Kind kind, String stage, long met, Estimate weight, Estimate effect, boolean truth) {
    }

    public boolean isEnough() {
        return rSquared != null;
    }

    public List<Driver> truths() {
        return drivers.stream().filter(Driver::truth).toList();
    }
}
