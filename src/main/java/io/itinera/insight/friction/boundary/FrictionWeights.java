package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Estimate;
import java.time.YearMonth;
import java.util.List;

/**
 * What one time of each kind of friction weighs in the score of a visit.
 *
 * @param month     by whose end the answers had been given; null while none is over that was looked at
 * @param isFitted  estimated from answers, as points of effort; otherwise supposed: the minutes of each kind over their mean
 * @param answers   to the effort question that there were
 * @param hospitals that they came from
 * @param ridge     null where nothing was estimated
 */
public record FrictionWeights(YearMonth month, boolean isFitted, long answers, long hospitals, Double ridge, List<Weight> weights) {
    /** Before so many answers of so many hospitals nothing is estimated. */
    public static final int FEWEST = 200;
    public static final int FEWEST_HOSPITALS = Estimate.FEWEST;

    /**
     * Of one kind.
     *
     * @param cap      how many times within a visit count
     * @param met      answers before which it was met
     * @param estimate with an interval where it is estimated; without a value where too few met it
     */
    public record Weight(String kind, int cap, long met, Estimate estimate) {
        /** What so many times within a visit add. What seems to make things easier takes nothing off. */
        public double of(long times) {
            return estimate.value() == null ? 0 : Math.max(0, estimate.value()) * Math.min(times, cap);
        }

        public boolean isTold() {
            return estimate.value() != null;
        }
    }
}
