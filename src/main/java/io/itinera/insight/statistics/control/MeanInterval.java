package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;
import org.apache.commons.statistics.distribution.TDistribution;

/** The mean of answers on a scale with Student's t interval, cut at the ends of the scale. */
public final class MeanInterval {
    private static final double UPPER = 0.975;

    private MeanInterval() {
    }

    /** 95 %. */
    public static Estimate mean(Moments of, double lowest, double highest) {
        return mean(of.n(), of.sum(), of.squares(), lowest, highest);
    }

    /**
     * 95 %.
     *
     * @param sum     of the answers
     * @param squares the sum of their squares
     */
    public static Estimate mean(long n, double sum, double squares, double lowest, double highest) {
        if (n == 0) {
            return Estimate.NONE;
        }
        double mean = sum / n;
        if (n == 1) {
            return new Estimate(mean, lowest, highest, n);
        }
        double variance = Math.max(0, (squares - n * mean * mean) / (n - 1));
        double half = TDistribution.of(n - 1.0).inverseCumulativeProbability(UPPER) * Math.sqrt(variance / n);
        return new Estimate(mean, Math.max(lowest, mean - half), Math.min(highest, mean + half), n);
    }
}
