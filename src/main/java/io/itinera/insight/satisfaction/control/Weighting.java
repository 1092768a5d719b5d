package io.itinera.insight.satisfaction.control;

import io.itinera.insight.satisfaction.boundary.Weighted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Weights answers by the inverse of the probability of answering. Those asked fall into strata by what is known of everybody, whether
 * they answered or not; an answer stands for (asked / answered) people of its stratum, but for no more than three times as many
 * as an answer stands for on average: a rare answer must not make the score alone.
 *
 * <p>The interval draws whole hospitals again and again and weighs anew in each draw, so that it knows that answers of one hospital are alike and that the weights are
 * estimates, too (Rao and Wu, Journal of the American Statistical Association 83 (1988) 231-241). What counts as a stratum is held fixed.
 */
final class Weighting {
    static final double MOST_OF_AVERAGE = 3;
    private static final int DRAWS = 1_000;
    private static final int OUTSIDE_A_SIDE = DRAWS / 40;
    /** The same answers have the same interval on every page. */
    private static final long SEED = 1988;

    private final Map<Long, Map<Object, Stratum>> hospitals = new HashMap<>();

    /** Those of a stratum. */
    private static final class Stratum {
        private long asked;
        private long answered;
        private double sum;

        void add(Stratum other) {
            asked += other.asked;
            answered += other.answered;
            sum += other.sum;
        }
    }

    /** So many were asked and did not answer. @param stratum equal for people who are alike */
    void silent(long hospital, Object stratum, long times) {
        of(hospital, stratum).asked += times;
    }

    /** So many answered, each worth so much in the score. */
    void answered(long hospital, Object stratum, double worth, long times) {
        Stratum its = of(hospital, stratum);
        its.asked += times;
        its.answered += times;
        its.sum += worth * times;
    }

    private Stratum of(long hospital, Object stratum) {
        return hospitals.computeIfAbsent(hospital, always -> new HashMap<>()).computeIfAbsent(stratum, always -> new Stratum());
    }

    Weighted result() {
        Collection<Stratum> strata = together(hospitals.values()).values();
        long asked = strata.stream().mapToLong(s -> s.asked).sum();
        long uncovered = strata.stream().filter(s -> s.answered == 0).mapToLong(s -> s.asked).sum();
        double[] sums = sums(strata);
        if (sums[0] == 0) {
            return new Weighted(null, null, null, 0, uncovered, asked);
        }
        double[] drawn = hospitals.size() < Weighted.FEWEST_HOSPITALS ? new double[0] : draws();
        boolean told = drawn.length == DRAWS;
        return new Weighted(sums[2] / sums[0], told ? drawn[OUTSIDE_A_SIDE] : null, told ? drawn[DRAWS - 1 - OUTSIDE_A_SIDE] : null, sums[0] * sums[0] / sums[1], uncovered, asked);
    }

    /** The score of each draw in which somebody answered, smallest first. */
    private double[] draws() {
        SplittableRandom dice = new SplittableRandom(SEED);
        List<Map<Object, Stratum>> all = hospitals.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
        double[] scores = new double[DRAWS];
        int found = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Map<Object, Stratum>> some = new ArrayList<>(all.size());
            for (int n = 0; n < all.size(); n++) {
                some.add(all.get(dice.nextInt(all.size())));
            }
            double[] sums = sums(together(some).values());
            if (sums[0] > 0) {
                scores[found++] = sums[2] / sums[0];
            }
        }
        double[] sorted = Arrays.copyOf(scores, found);
        Arrays.sort(sorted);
        return sorted;
    }

    private static Map<Object, Stratum> together(Collection<Map<Object, Stratum>> some) {
        Map<Object, Stratum> all = new HashMap<>();
        some.forEach(one -> one.forEach((key, its) -> all.computeIfAbsent(key, always -> new Stratum()).add(its)));
        return all;
    }

    /** The answers' weights, their squares, and what they are worth, weighted. */
    private static double[] sums(Collection<Stratum> strata) {
        long asked = strata.stream().mapToLong(s -> s.asked).sum();
        long answered = strata.stream().mapToLong(s -> s.answered).sum();
        double most = MOST_OF_AVERAGE * asked / answered;
        double[] sums = new double[3];
        for (Stratum stratum : strata) {
            if (stratum.answered > 0) {
                double weight = Math.min(most, (double) stratum.asked / stratum.answered);
                sums[0] += weight * stratum.answered;
                sums[1] += weight * weight * stratum.answered;
                sums[2] += weight * stratum.sum;
            }
        }
        return sums;
    }
}
