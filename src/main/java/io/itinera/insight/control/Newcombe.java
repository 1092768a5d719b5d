package io.itinera.insight.control;

import io.itinera.insight.boundary.Estimate;

/** The difference of two independent shares with the interval of Newcombe (Stat. Med. 1998, method 10): Wilson's bounds, squared and added. */
public final class Newcombe {
    private Newcombe() {
    }

    /** The first share less the second, 95 %; {@code n} is that of the smaller group. */
    public static Estimate difference(long hits1, long n1, long hits2, long n2) {
        if (n1 == 0 || n2 == 0) {
            return Estimate.NONE;
        }
        Estimate one = Wilson.share(hits1, n1);
        Estimate other = Wilson.share(hits2, n2);
        double difference = one.value() - other.value();
        return new Estimate(difference, difference - Math.hypot(one.value() - one.low(), other.high() - other.value()),
            difference + Math.hypot(one.high() - one.value(), other.value() - other.low()), Math.min(n1, n2));
    }
}
