package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;

/**
 * The difference of two independent shares with the interval of Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10: the intervals
 * of both after Wilson, put together. Holds for small numbers and never leaves -1 to 1.
 */
public final class Newcombe {
    private Newcombe() {
    }

    /** The first share less the second, 95 %; {@code n} is that of the smaller group; nothing where one of them is of nobody. */
    public static Estimate difference(long hits1, long n1, long hits2, long n2) {
        return n1 == 0 || n2 == 0 ? Estimate.NONE : difference(Wilson.share(hits1, n1), Wilson.share(hits2, n2));
    }

    /** The same of two shares with their Wilson intervals, whatever confidence these are of. */
    static Estimate difference(Estimate one, Estimate other) {
        double difference = one.value() - other.value();
        return new Estimate(difference, difference - Math.hypot(one.value() - one.low(), other.high() - other.value()),
            difference + Math.hypot(one.high() - one.value(), other.value() - other.low()), Math.min(one.n(), other.n()));
    }
}
