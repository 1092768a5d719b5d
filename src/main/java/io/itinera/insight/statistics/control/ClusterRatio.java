package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;
import java.util.Collection;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A ratio of two sums over what belongs together, as what the visits of a hospital bore to the steps that they took: the ratio of all, with the interval of its linearised
 * variance between clusters (Cochran, Sampling Techniques, 1977, section 6.3; Woodruff, Journal of the American Statistical Association 66 (1971) 411-414) and Student's quantile of the clusters.
 * {@link Wilson#ofClusters} is the same for a share, which has an end on either side; a ratio of what is never below zero has one.
 */
public final class ClusterRatio {
    private static final double UPPER = 0.975;

    private ClusterRatio() {
    }

    /**
     * 95 %.
     *
     * @param clusters of each the upper sum and the lower one, neither below zero
     * @param n        of how many
     * @return no bounds with fewer than two clusters
     */
    public static Estimate of(Collection<double[]> clusters, long n) {
        double upper = clusters.stream().mapToDouble(one -> one[0]).sum();
        double lower = clusters.stream().mapToDouble(one -> one[1]).sum();
        if (lower == 0) {
            return new Estimate(null, null, null, n);
        }
        double ratio = upper / lower;
        if (clusters.size() < 2) {
            return new Estimate(ratio, null, null, n);
        }
        double apart = clusters.stream().mapToDouble(one -> one[0] - ratio * one[1]).map(residual -> residual * residual).sum();
        double deviation = Math.sqrt(apart * clusters.size() / (clusters.size() - 1)) / lower;
        double half = TDistribution.of(clusters.size() - 1.0).inverseCumulativeProbability(UPPER) * deviation;
        return new Estimate(ratio, Math.max(0, ratio - half), ratio + half, n);
    }
}
