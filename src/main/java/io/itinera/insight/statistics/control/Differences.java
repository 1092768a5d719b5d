package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Difference;
import io.itinera.insight.boundary.Difference.Verdict;
import io.itinera.insight.boundary.Estimate;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Compares two groups. The interval shown is that of 95 %; a difference is called one only where the interval that shares
 * 5 % of error among all comparisons of the same reading (Bonferroni) leaves zero out.
 *
 * @param comparisons how many are made together
 */
public record Differences(int comparisons) {
    private static final double CONFIDENCE = 0.95;

    /** Of two shares, by {@link Newcombe}. */
    public Difference ofShares(long hits1, long n1, long hits2, long n2) {
        Estimate one = Wilson.share(hits1, n1);
        Estimate other = Wilson.share(hits2, n2);
        if (n1 == 0 || n2 == 0) {
            return new Difference(one, other, null, null, null, Verdict.NOTHING);
        }
        double z = Normal.reach(strict());
        return verdict(one, other, one.value() - other.value(), bounds(Newcombe.difference(one, other)),
            bounds(Newcombe.difference(Wilson.share(hits1, n1, z), Wilson.share(hits2, n2, z))));
    }

    private static double[] bounds(Estimate difference) {
        return new double[] {difference.low(), difference.high()};
    }

    /** Of two means: Welch's t interval, which takes the groups' spreads as they are; nothing can be told of two groups without any. @param one the first mean as it is shown */
    public Difference ofMeans(Moments moments1, Estimate one, Moments moments2, Estimate other) {
        if (moments1.n() == 0 || moments2.n() == 0) {
            return new Difference(one, other, null, null, null, Verdict.NOTHING);
        }
        double difference = moments1.mean() - moments2.mean();
        if (moments1.n() < 2 || moments2.n() < 2 || moments1.meanVariance() + moments2.meanVariance() == 0) {
            return new Difference(one, other, difference, null, null, difference == 0 ? Verdict.LEVEL : Verdict.FEW);
        }
        return verdict(one, other, difference, welch(moments1, moments2, CONFIDENCE), welch(moments1, moments2, strict()));
    }

    private static double[] welch(Moments one, Moments other, double confidence) {
        double v1 = one.meanVariance();
        double v2 = other.meanVariance();
        double difference = one.mean() - other.mean();
        double freedom = (v1 + v2) * (v1 + v2) / (v1 * v1 / (one.n() - 1) + v2 * v2 / (other.n() - 1));
        double half = TDistribution.of(freedom).inverseCumulativeProbability((1 + confidence) / 2) * Math.sqrt(v1 + v2);
        return new double[] {difference - half, difference + half};
    }

    private double strict() {
        return 1 - (1 - CONFIDENCE) / Math.max(1, comparisons);
    }

    private static Difference verdict(Estimate one, Estimate other, double value, double[] shown, double[] strict) {
        Verdict verdict = Verdict.LEVEL;
        if (one.n() < Estimate.FEWEST || other.n() < Estimate.FEWEST) {
            verdict = Verdict.FEW;
        } else if (strict[0] > 0) {
            verdict = Verdict.HIGHER;
        } else if (strict[1] < 0) {
            verdict = Verdict.LOWER;
        }
        return new Difference(one, other, value, shown[0], shown[1], verdict);
    }
}
