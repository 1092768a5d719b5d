package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.statistics.control.TwoProportions;
import io.itinera.insight.statistics.control.TwoProportions.Cluster;
import io.itinera.insight.statistics.control.Wilson;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The share of visits that met a kind of friction. Visits of a hospital are alike, so that they are taken together. */
final class VisitShare {
    private VisitShare() {
    }

    /**
     * By hospital, where enough of them have a part in it to tell how much hospitals differ.
     *
     * @param hospitals what was counted in each, of which the first period is looked at; the key is null for visits of nobody's, which tell nothing of how hospitals differ
     */
    static Estimate of(Map<Long, Cluster> hospitals) {
        return of(hospitals.values().stream().map(one -> new long[] {one.hits1(), one.n1()}).toList(),
            isByHospital(hospitals.entrySet().stream().filter(one -> one.getValue().n1() > 0).map(Map.Entry::getKey)));
    }

    /** @param hospitals that have visits, each once; null for nobody's */
    static boolean isByHospital(Stream<Long> hospitals) {
        return hospitals.filter(Objects::nonNull).count() >= TwoProportions.FEWEST_CLUSTERS;
    }

    /** Whether enough hospitals have visits in any of the stretches. @param made by hospital how many in each of some stretches */
    static boolean isByHospital(Map<Long, List<Long>> made) {
        return isByHospital(made.entrySet().stream().filter(hospital -> hospital.getValue().stream().anyMatch(visits -> visits > 0)).map(Map.Entry::getKey));
    }

    /** By hospital, where there are enough over all stretches. @param met by hospital how many visits of the nth stretch met it @param made how many there were in each */
    static Estimate of(Map<Long, Long> met, Map<Long, List<Long>> made, int nth) {
        return of(Stream.concat(met.keySet().stream(), made.keySet().stream()).distinct()
            .map(hospital -> new long[] {met.getOrDefault(hospital, 0L), made.containsKey(hospital) ? made.get(hospital).get(nth) : 0}).toList(), isByHospital(made));
    }

    /** @param hospitals of each how many visits met it, and how many there were. What happens outside of any visit may be more than there are visits. */
    static Estimate of(Collection<long[]> hospitals, boolean isByHospital) {
        long hits = hospitals.stream().mapToLong(one -> one[0]).sum();
        long n = hospitals.stream().mapToLong(one -> one[1]).sum();
        if (!isByHospital || n == 0) {
            return Wilson.share(Math.min(hits, n), n);
        }
        return Wilson.ofClusters(hospitals.stream().map(one -> hits > n ? new long[] {one[1], one[1]} : one).filter(one -> one[0] > 0 || one[1] > 0).toList());
    }
}
