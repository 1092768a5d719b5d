package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;
import java.util.Collection;
import org.apache.commons.statistics.distribution.TDistribution;

/** The interval of a share after Wilson (1927): holds for small numbers and never leaves 0 to 1. */
public final class Wilson {
    private static final double UPPER = 0.975;

    private Wilson() {
    }

    /** 95 %. */
    public static Estimate share(long hits, long n) {
        return share(hits, n, Normal.Z95);
    }

    /** @param z how many standard deviations of the normal distribution the interval reaches to either side */
    static Estimate share(long hits, long n, double z) {
        return n == 0 ? Estimate.NONE : share((double) hits / n, n, z, n);
    }

    /**
     * 95 % of a share of what belongs together, as the orders of a hospital do: as wide as that of so many independent ones as the shares of the clusters differ by (Kish, Survey Sampling,
     * 1965), with Student's quantile of the clusters (Korn and Graubard, Survey Methodology 24 (1998) 193-201). Where all are hits, or none, each cluster counts as one: clusters that do not differ
     * in what was seen may still hold all alike, and how alike cannot be estimated then, so that only the widest is sure to hold. The other rule in print takes all for independent there (Parker and
     * others, National Center for Health Statistics, Vital and Health Statistics 2(175), 2017), which is what these intervals must not do.
     *
     * @param clusters of each how many hits, and of how many
     */
    public static Estimate ofClusters(Collection<long[]> clusters) {
        long hits = clusters.stream().mapToLong(one -> one[0]).sum();
        long n = clusters.stream().mapToLong(one -> one[1]).sum();
        if (clusters.size() < 2 || n == 0) {
            return n == 0 ? Estimate.NONE : new Estimate((double) hits / n, 0.0, 1.0, n);
        }
        double p = (double) hits / n;
        double apart = clusters.stream().mapToDouble(one -> one[0] - p * one[1]).map(residual -> residual * residual).sum();
        double variance = apart / n / n * clusters.size() / (clusters.size() - 1);
        double independent = hits == 0 || hits == n ? clusters.size() : Math.min(n, p * (1 - p) / variance);
        return share(p, independent, TDistribution.of(clusters.size() - 1.0).inverseCumulativeProbability(UPPER), n);
    }

    private static Estimate share(double p, double n, double z, long shown) {
        double z2 = z * z;
        double spread = z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        double centre = p + z2 / (2.0 * n);
        double low = (centre - spread) / (1 + z2 / n);
        double high = (centre + spread) / (1 + z2 / n);
        return new Estimate(p, p == 0 ? 0 : low, p == 1 ? 1 : high, shown);
    }
}
