package io.itinera.insight.satisfaction.control;

import io.itinera.insight.satisfaction.boundary.Weighted;
import java.util.HashMap;
import java.util.Map;

/**
 * Weights answers by the inverse of the probability of answering. Those asked fall into strata by what is known of everybody, whether
 * they answered or not; an answer stands for (asked / answered) people of its stratum, but for no more than three times as many
 * as an answer stands for on average: a rare answer must not make the score alone.
 */
final class Weighting {
    static final double MOST_OF_AVERAGE = 3;

    private final Map<Object, Stratum> strata = new HashMap<>();

    /** Those of a stratum. */
    private static final class Stratum {
        private long asked;
        private long answered;
        private double sum;
    }

    /** So many were asked and did not answer. @param stratum equal for people who are alike */
    void silent(Object stratum, long times) {
        of(stratum).asked += times;
    }

    /** So many answered, each worth so much in the score. */
    void answered(Object stratum, double worth, long times) {
        Stratum its = of(stratum);
        its.asked += times;
        its.answered += times;
        its.sum += worth * times;
    }

    private Stratum of(Object stratum) {
        return strata.computeIfAbsent(stratum, always -> new Stratum());
    }

    Weighted result() {
        long asked = strata.values().stream().mapToLong(s -> s.asked).sum();
        long answered = strata.values().stream().mapToLong(s -> s.answered).sum();
        long uncovered = strata.values().stream().filter(s -> s.answered == 0).mapToLong(s -> s.asked).sum();
        if (answered == 0) {
            return new Weighted(null, 0, uncovered, asked);
        }
        double most = MOST_OF_AVERAGE * asked / answered;
        double weights = 0;
        double squares = 0;
        double sum = 0;
        for (Stratum stratum : strata.values()) {
            if (stratum.answered > 0) {
                double weight = Math.min(most, (double) stratum.asked / stratum.answered);
                weights += weight * stratum.answered;
                squares += weight * weight * stratum.answered;
                sum += weight * stratum.sum;
            }
        }
        return new Weighted(sum / weights, weights * weights / squares, uncovered, asked);
    }
}
