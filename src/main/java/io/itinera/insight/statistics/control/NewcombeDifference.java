package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.control.Wilson;

/**
 * The difference of two shares with the interval of Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10: the intervals
 * of both after Wilson, put together. Holds for small numbers and never leaves -1 to 1.
 */
public final class NewcombeDifference {
    private NewcombeDifference() {
    }

    /** First minus second, 95 %; nothing where one of them is of nobody. */
    public static Estimate difference(long hits1, long n1, long hits2, long n2) {
        if (n1 == 0 || n2 == 0) {
            return Estimate.NONE;
        }
        Estimate one = Wilson.share(hits1, n1);
        Estimate other = Wilson.share(hits2, n2);
        double difference = one.value() - other.value();
        return new Estimate(difference, difference - Math.hypot(one.value() - one.low(), other.high() - other.value()),
            difference + Math.hypot(one.high() - one.value(), other.value() - other.low()), n1 + n2);
    }
}
