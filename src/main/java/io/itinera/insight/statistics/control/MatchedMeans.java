package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The mean of what something touched beside the mean of the others, like with like: only where there are both of a sort, and the others weighted by sort as the touched are
 * (direct standardisation: Rothman, Greenland and Lash, Modern Epidemiology, 2008, chapter 3). Intervals come from drawing whole clusters: the standard deviation over the draws,
 * with Student's quantile of the clusters of the side that has fewer (Cameron, Gelbach and Miller, Review of Economics and Statistics 90 (2008) 414-427).
 *
 * @param touched    the mean of the touched; {@code n} counts those that can be compared, like in {@code others}
 * @param others     what the others would have as a mean, were they of the sorts that the touched are of
 * @param difference the first less the second; no bounds, like the two means, where {@link #isTold} says no
 */
public record MatchedMeans(Estimate touched, Estimate others, Estimate difference, long clustersTouched, long clustersOthers) {
    /** Fewer say nothing of how much clusters differ, as in {@link TwoProportions}. */
    public static final int FEWEST_CLUSTERS = TwoProportions.FEWEST_CLUSTERS;
    private static final double ERROR = 0.05;

    /** One answer. @param sort those of one sort are compared with each other only */
    public record One(long cluster, String sort, boolean touched, double value) {
    }

    /** By sort, how many touched and the sum of their values, then the same of the others. */
    private record Sums(double[][] of) {
        private static final int OTHERS = 2;

        static Sums of(List<One> some, List<String> sorts) {
            double[][] sums = new double[sorts.size()][2 * OTHERS];
            some.forEach(one -> {
                double[] sort = sums[sorts.indexOf(one.sort())];
                int at = one.touched() ? 0 : OTHERS;
                sort[at]++;
                sort[at + 1] += one.value();
            });
            return new Sums(sums);
        }

        static Sums sum(List<Sums> all, IntStream which, int sorts) {
            double[][] sums = new double[sorts][2 * OTHERS];
            which.forEach(n -> {
                double[][] more = all.get(n).of;
                for (int sort = 0; sort < sorts; sort++) {
                    for (int i = 0; i < 2 * OTHERS; i++) {
                        sums[sort][i] += more[sort][i];
                    }
                }
            });
            return new Sums(sums);
        }

        Optional<Means> means() {
            double n = 0;
            double touched = 0;
            double others = 0;
            for (double[] sort : of) {
                if (sort[0] > 0 && sort[OTHERS] > 0) {
                    n += sort[0];
                    touched += sort[1];
                    others += sort[0] * sort[OTHERS + 1] / sort[OTHERS];
                }
            }
            return n == 0 ? Optional.empty() : Optional.of(new Means(touched / n, others / n));
        }
    }

    private record Means(double touched, double others) {
        double difference() {
            return touched - others;
        }
    }

    /** Where the values lie. */
    private record Scale(double lowest, double highest) {
        private Estimate estimate(double value, double half, long n) {
            return new Estimate(value, Math.max(lowest, value - half), Math.min(highest, value + half), n);
        }
    }

    /** @param lowest of the scale, beyond which no interval of a mean reaches */
    public static MatchedMeans of(Collection<One> all, double lowest, double highest) {
        Map<String, List<One>> sorts = all.stream().collect(Collectors.groupingBy(One::sort, TreeMap::new, Collectors.toList()));
        List<String> both = sorts.entrySet().stream().filter(sort -> sort.getValue().stream().map(One::touched).distinct().count() == 2).map(Map.Entry::getKey).toList();
        List<One> compared = all.stream().filter(one -> both.contains(one.sort())).toList();
        if (compared.isEmpty()) {
            Map<Boolean, Long> sides = all.stream().collect(Collectors.partitioningBy(One::touched, Collectors.counting()));
            return new MatchedMeans(counted(sides.get(true)), counted(sides.get(false)), Estimate.NONE, clusters(all, true), clusters(all, false));
        }
        return compare(compared, both, new Scale(lowest, highest));
    }

    private static MatchedMeans compare(List<One> compared, List<String> sorts, Scale scale) {
        long n = compared.stream().filter(One::touched).count();
        long others = compared.size() - n;
        MatchedMeans counts = new MatchedMeans(counted(n), counted(others), Estimate.NONE, clusters(compared, true), clusters(compared, false));
        if (!counts.isEnough()) {
            return counts;
        }
        List<Sums> clusters = compared.stream().collect(Collectors.groupingBy(One::cluster, TreeMap::new, Collectors.toList())).values().stream()
            .map(some -> Sums.of(some, sorts)).toList();
        Means means = Sums.sum(clusters, IntStream.range(0, clusters.size()), sorts.size()).means().orElseThrow();
        List<Means> draws = ClusterDraws.of(clusters.size(), drawn -> Sums.sum(clusters, drawn, sorts.size()).means());
        double reach = ClusterDraws.reach(clusters.size(), Math.min(counts.clustersTouched(), counts.clustersOthers()), ERROR);
        return !ClusterDraws.isEnough(draws) ? counts : new MatchedMeans(scale.estimate(means.touched(), reach * ClusterDraws.deviation(draws, Means::touched), n),
            scale.estimate(means.others(), reach * ClusterDraws.deviation(draws, Means::others), others),
            new Scale(scale.lowest() - scale.highest(), scale.highest() - scale.lowest()).estimate(means.difference(), reach * ClusterDraws.deviation(draws, Means::difference), n + others),
            counts.clustersTouched(), counts.clustersOthers());
    }

    private static Estimate counted(long n) {
        return new Estimate(null, null, null, n);
    }

    private static long clusters(Collection<One> all, boolean touched) {
        return all.stream().filter(one -> one.touched() == touched).map(One::cluster).distinct().count();
    }

    private boolean isEnough() {
        return Math.min(touched.n(), others.n()) >= Estimate.FEWEST && Math.min(clustersTouched, clustersOthers) >= FEWEST_CLUSTERS;
    }

    /** Whether both sides have enough answers of enough clusters for a figure. */
    public boolean isTold() {
        return difference.value() != null;
    }
}
