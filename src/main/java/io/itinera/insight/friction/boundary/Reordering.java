package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.statistics.control.Newcombe;
import io.itinera.insight.statistics.control.TwoProportions;
import io.itinera.insight.statistics.control.TwoProportions.Cluster;
import io.itinera.insight.statistics.control.Wilson;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How many visits in which somebody looked for articles or filled a cart led to an order, of those touched by a friction and of all others.
 * It shows a difference and not its cause.
 *
 * @param hospitals of each how many touched visits led to an order, of how many, then the same of the others
 */
public record Reordering(List<Cluster> hospitals) {
    /** Within how many days after the beginning of a visit its person must have ordered. */
    public static final int DAYS = 7;
    /** How long what is felt after an order touches the visits of the hospital that follow, and their answers. */
    public static final int FELT_DAYS = 30;

    public static final Reordering UNKNOWN = new Reordering(List.of());

    public long touched() {
        return sum(Cluster::n1);
    }

    public long touchedOrdered() {
        return sum(Cluster::hits1);
    }

    public long others() {
        return sum(Cluster::n2);
    }

    public long othersOrdered() {
        return sum(Cluster::hits2);
    }

    private long sum(ToLongFunction<Cluster> what) {
        return hospitals.stream().mapToLong(what).sum();
    }

    public Estimate touchedShare() {
        return share(Cluster::hits1, Cluster::n1);
    }

    public Estimate othersShare() {
        return share(Cluster::hits2, Cluster::n2);
    }

    private Estimate share(ToLongFunction<Cluster> hits, ToLongFunction<Cluster> of) {
        return isByHospital() ? Wilson.ofClusters(hospitals.stream().filter(one -> of.applyAsLong(one) > 0)
            .map(one -> new long[] {hits.applyAsLong(one), of.applyAsLong(one)}).toList()) : Wilson.share(sum(hits), sum(of));
    }

    /** Of the touched less that of the others. */
    public Estimate difference() {
        return Newcombe.ofClusters(hospitals);
    }

    /** Whether the intervals allow for the visits of a hospital being alike; a few hospitals do not tell how much. */
    public boolean isByHospital() {
        return TwoProportions.isEnough(hospitals);
    }

    /** Whether both groups are large enough for anything to be said. */
    public boolean isTold() {
        return Math.min(touched(), others()) >= Estimate.FEWEST;
    }

    /** Whether the touched led to orders less often, by more than chance brings about. */
    public boolean isLess() {
        return isTold() && difference().high() < 0;
    }

    /** How many orders more there would have been, had the touched led to orders as often as the others. */
    public Estimate ordersLost() {
        Estimate difference = difference();
        return new Estimate(-difference.value() * touched(), -difference.high() * touched(), -difference.low() * touched(), touched());
    }
}
