package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.statistics.control.TwoProportions.Cluster;
import java.util.Collection;
import java.util.stream.IntStream;

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

    /**
     * The same of what comes in clusters that have a part in both shares, as the visits of a hospital do: the intervals of both by cluster, put together with the correlation of
     * what the clusters differ by (Zou and Donner, Statistics in Medicine 27 (2008) 1693-1702), and never narrower than that of independent ones. Of fewer than
     * {@link TwoProportions#FEWEST_CLUSTERS} clusters nobody knows how much clusters differ: theirs are taken as independent, which whoever shows it must say.
     */
    public static Estimate ofClusters(Collection<Cluster> all) {
        long hits1 = all.stream().mapToLong(Cluster::hits1).sum();
        long n1 = all.stream().mapToLong(Cluster::n1).sum();
        long hits2 = all.stream().mapToLong(Cluster::hits2).sum();
        long n2 = all.stream().mapToLong(Cluster::n2).sum();
        Estimate independent = difference(hits1, n1, hits2, n2);
        if (independent.value() == null || !TwoProportions.isEnough(all)) {
            return independent;
        }
        double share1 = (double) hits1 / n1;
        double share2 = (double) hits2 / n2;
        double[] apart1 = all.stream().mapToDouble(one -> one.hits1() - share1 * one.n1()).toArray();
        double[] apart2 = all.stream().mapToDouble(one -> one.hits2() - share2 * one.n2()).toArray();
        double spread = Math.sqrt(product(apart1, apart1) * product(apart2, apart2));
        Estimate clustered = difference(Wilson.ofClusters(all.stream().filter(one -> one.n1() > 0).map(one -> new long[] {one.hits1(), one.n1()}).toList()),
            Wilson.ofClusters(all.stream().filter(one -> one.n2() > 0).map(one -> new long[] {one.hits2(), one.n2()}).toList()),
            spread == 0 ? 0 : product(apart1, apart2) / spread);
        return new Estimate(clustered.value(), Math.min(clustered.low(), independent.low()), Math.max(clustered.high(), independent.high()), independent.n());
    }

    private static double product(double[] some, double[] others) {
        return IntStream.range(0, some.length).mapToDouble(n -> some[n] * others[n]).sum();
    }

    /** The same of two shares with their Wilson intervals, whatever confidence these are of. */
    static Estimate difference(Estimate one, Estimate other) {
        return difference(one, other, 0);
    }

    private static Estimate difference(Estimate one, Estimate other, double correlation) {
        double difference = one.value() - other.value();
        return new Estimate(difference, difference - together(one.value() - one.low(), other.high() - other.value(), correlation),
            difference + together(one.high() - one.value(), other.value() - other.low(), correlation), Math.min(one.n(), other.n()));
    }

    private static double together(double one, double other, double correlation) {
        return Math.sqrt(Math.max(0, one * one + other * other - 2 * correlation * one * other));
    }
}
