package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Draws as many clusters as there are, with replacement, and reads each draw (the cluster bootstrap: Davison and Hinkley, Bootstrap Methods and their Application, 1997,
 * section 3.8): what belongs together, as the answers of a hospital do, stays together. The draws are the same each time, so that the same figures give the same interval.
 */
public final class ClusterDraws {
    private static final int DRAWS = 1000;
    private static final double ERROR = 0.05;
    private static final long SEED = 20_000;

    private ClusterDraws() {
    }

    /** @param read what a draw tells, by the numbers of the clusters drawn; nothing where it tells nothing */
    public static <T> List<T> of(int clusters, Function<IntStream, Optional<T>> read) {
        Random random = new Random(SEED);
        List<T> all = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            read.apply(random.ints(clusters, 0, clusters)).ifPresent(all::add);
        }
        return all;
    }

    /**
     * By how many standard deviations over the draws an interval reaches to either side. Few clusters drawn differ less than clusters do, and quantiles of their draws lie too close together: so
     * Student's quantile, of the clusters that tell of it, and the deviation of as many clusters less one (Cameron, Gelbach and Miller, Review of Economics and Statistics 90 (2008) 414-427).
     *
     * @param telling how many of the clusters tell of what is looked at, two at least
     * @param error   of both sides together
     */
    public static double reach(long clusters, long telling, double error) {
        return TDistribution.of(telling - 1.0).inverseSurvivalProbability(error / 2) * Math.sqrt(clusters / (clusters - 1.0));
    }

    /** The standard deviation of something over the draws. */
    public static <T> double deviation(List<T> told, ToDoubleFunction<T> what) {
        double[] drawn = told.stream().mapToDouble(what).toArray();
        double mean = Arrays.stream(drawn).average().orElseThrow();
        return Math.sqrt(Arrays.stream(drawn).map(one -> (one - mean) * (one - mean)).sum() / (drawn.length - 1));
    }

    /**
     * 95 % around a figure of which some of the clusters have no part: they add nothing to how its draws differ, so that it {@link #reach reaches} as far as if there were the others alone. No
     * bounds where fewer than {@link TwoProportions#FEWEST_CLUSTERS} have a part, or most draws told nothing.
     *
     * @param n        of how many the figure is
     * @param clusters that have a part in it, of those drawn
     */
    public static Estimate interval(double figure, long n, long clusters, List<Double> drawn) {
        if (clusters < TwoProportions.FEWEST_CLUSTERS || !isEnough(drawn)) {
            return new Estimate(figure, null, null, n);
        }
        double half = reach(clusters, clusters, ERROR) * deviation(drawn, Double::doubleValue);
        return new Estimate(figure, figure - half, figure + half, n);
    }

    /** Whether at most every other draw told nothing. */
    public static boolean isEnough(List<?> told) {
        return told.size() >= DRAWS / 2;
    }
}
