package io.itinera.insight.statistics.control;

import java.util.Collection;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Whether the shares of two stretches of time differ by more than chance would bring about, where what is counted comes in clusters, as the visits of a hospital
 * do. The variance is that of the difference of two ratio estimators over clusters that have a part in both (linearised, "ultimate clusters": Kish and Frankel,
 * Journal of the Royal Statistical Society B 36 (1974) 1-37), with Student's quantile of the clusters (Korn and Graubard, Survey Methodology 24 (1998) 193-201),
 * of which unequal ones count as fewer (Kish, Survey Sampling, 1965; Carter, Schnepel and Steigerwald, Review of Economics and Statistics 99 (2017) 698-709),
 * and never smaller than that of the pooled z test of independent ones, because few clusters often look more alike than they are.
 */
public final class TwoProportions {
    /** Fewer hospitals say nothing of how much hospitals differ. */
    public static final int FEWEST_CLUSTERS = 5;
    /** Fewer expected in a cell are too few for the test. */
    public static final int FEWEST_EXPECTED = 5;

    private TwoProportions() {
    }

    /** What was counted in one cluster: in the one stretch and in the other. */
    public record Cluster(long hits1, long n1, long hits2, long n2) {
        long size() {
            return n1 + n2;
        }

        /** All that was counted in both. */
        public Cluster and(Cluster other) {
            return new Cluster(hits1 + other.hits1, n1 + other.n1, hits2 + other.hits2, n2 + other.n2);
        }
    }

    /** Two-sided p value; what belongs to no cluster is to stand in one more, and whoever asks looks whether there are enough without it. Null where there are too few clusters, or numbers too small for the test (fewer than five expected in a cell). */
    public static Double pValue(Collection<Cluster> all) {
        double n1 = all.stream().mapToLong(Cluster::n1).sum();
        double n2 = all.stream().mapToLong(Cluster::n2).sum();
        long clusters = clusters(all);
        if (n1 == 0 || n2 == 0 || !isEnough(all)) {
            return null;
        }
        double share1 = Math.min(1, all.stream().mapToLong(Cluster::hits1).sum() / n1);
        double share2 = Math.min(1, all.stream().mapToLong(Cluster::hits2).sum() / n2);
        double pooled = (share1 * n1 + share2 * n2) / (n1 + n2);
        if (Math.min(pooled, 1 - pooled) * Math.min(n1, n2) < FEWEST_EXPECTED) {
            return null;
        }
        double apart = all.stream().mapToDouble(one -> (one.hits1() - share1 * one.n1()) / n1 - (one.hits2() - share2 * one.n2()) / n2)
            .map(residual -> residual * residual).sum() * clusters / (clusters - 1);
        double independent = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
        double t = Math.abs(share1 - share2) / Math.sqrt(Math.max(apart, independent));
        return Math.min(1, 2 * TDistribution.of(Math.max(1, effective(all) - 1)).survivalProbability(t));
    }

    /** Whether there are enough clusters to tell how much clusters differ. */
    public static boolean isEnough(Collection<Cluster> all) {
        return clusters(all) >= FEWEST_CLUSTERS;
    }

    private static long clusters(Collection<Cluster> all) {
        return all.stream().filter(one -> one.size() > 0).count();
    }

    /** As how many clusters of one size they count. */
    private static double effective(Collection<Cluster> all) {
        double sum = all.stream().mapToDouble(Cluster::size).sum();
        return sum * sum / all.stream().mapToDouble(Cluster::size).map(size -> size * size).sum();
    }
}
