package io.itinera.insight.statistics.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Draws as many clusters as there are, with replacement, and reads each draw (the cluster bootstrap: Davison and Hinkley, Bootstrap Methods and their Application, 1997,
 * section 3.8): what belongs together, as the answers of a hospital do, stays together. The draws are the same each time, so that the same figures give the same interval.
 */
public final class ClusterDraws {
    private static final int DRAWS = 1000;
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

    /** The standard deviation of something over the draws. */
    static <T> double deviation(List<T> told, ToDoubleFunction<T> what) {
        double[] drawn = told.stream().mapToDouble(what).toArray();
        double mean = Arrays.stream(drawn).average().orElseThrow();
        return Math.sqrt(Arrays.stream(drawn).map(one -> (one - mean) * (one - mean)).sum() / (drawn.length - 1));
    }

    /** Whether at most every other draw told nothing. */
    public static boolean isEnough(List<?> told) {
        return told.size() >= DRAWS / 2;
    }
}
