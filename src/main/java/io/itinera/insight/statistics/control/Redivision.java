package io.itinera.insight.statistics.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoublePredicate;

/**
 * What the same numbers would have shown, had the hospitals been divided in other ways: the permutation distribution of a coefficient. Where nothing
 * was changed the real division is one like any other. Turned round it gives an interval: the changes that, taken away, leave nothing unusual (Fisher
 * 1935; Rosenbaum, Statistical Science 17 (2002) 286-327; for few clusters MacKinnon and Webb, Journal of Econometrics 218 (2020) 435-450). Of many ways
 * a seeded sample is drawn, to which the real one belongs.
 */
final class Redivision {
    static final int MOST = 1_999;
    private static final double LEVEL = 0.05;
    private static final int STEPS = 50;
    private static final double SLACK = 1e-9;

    private final double observed;
    /** Of each way: the coefficient of what was measured, and that of the real regressor. */
    private final List<double[]> ways = new ArrayList<>();
    private final boolean complete;

    Redivision(FixedEffects regression, long seed) {
        observed = regression.coefficient();
        boolean[] real = regression.done();
        int treated = 0;
        for (boolean done : real) {
            treated += done ? 1 : 0;
        }
        complete = count(real.length, treated) <= MOST;
        if (complete) {
            enumerate(regression, new boolean[real.length], 0, treated);
        } else {
            draw(regression, real, new Random(seed));
        }
    }

    /** Of ways that somebody else drew, to which the real one belongs, too. @param drawn of each what {@code ways} holds */
    Redivision(double observed, List<double[]> drawn) {
        this.observed = observed;
        complete = false;
        ways.addAll(drawn);
    }

    /** In how many ways so many can be chosen of all; more than can be counted is as good as without end. */
    static double count(int all, int chosen) {
        double ways = 1;
        for (int i = 1; i <= Math.min(chosen, all - chosen); i++) {
            ways = ways * (all - i + 1) / i;
        }
        return ways;
    }

    private void enumerate(FixedEffects regression, boolean[] chosen, int from, int left) {
        if (left == 0) {
            take(regression.found(chosen));
            return;
        }
        for (int i = from; i <= chosen.length - left; i++) {
            chosen[i] = true;
            enumerate(regression, chosen, i + 1, left - 1);
            chosen[i] = false;
        }
    }

    private void draw(FixedEffects regression, boolean[] real, Random dice) {
        boolean[] shuffled = real.clone();
        for (int n = 0; n < MOST; n++) {
            for (int i = shuffled.length - 1; i > 0; i--) {
                int j = dice.nextInt(i + 1);
                boolean kept = shuffled[i];
                shuffled[i] = shuffled[j];
                shuffled[j] = kept;
            }
            take(regression.found(shuffled));
        }
    }

    private void take(double[] way) {
        if (way != null) {
            ways.add(way);
        }
    }

    /** How unusual the real division is, once a change of this size is taken away. */
    double pValue(double change) {
        double far = Math.abs(observed - change) * (1 - SLACK);
        long asFar = 0;
        for (double[] way : ways) {
            asFar += Math.abs(way[0] - change * way[1]) >= far ? 1 : 0;
        }
        return complete ? (double) asFar / ways.size() : (asFar + 1.0) / (ways.size() + 1.0);
    }

    /** @param error of the coefficient, for the first step. @return without bounds where there are too few ways for anything to be unusual */
    Effect effect(double error) {
        return new Effect(observed, bound(-error), bound(error), pValue(0), true);
    }

    /** The last change, going one way from what was found, that is not unusual. */
    private double bound(double step) {
        DoublePredicate usual = change -> pValue(change) > LEVEL;
        double inside = observed;
        double outside = observed + step;
        for (int i = 0; usual.test(outside); i++) {
            if (i == STEPS) {
                return Math.copySign(Double.POSITIVE_INFINITY, step);
            }
            inside = outside;
            outside = observed + 2 * (outside - observed);
        }
        for (int i = 0; i < STEPS; i++) {
            double middle = (inside + outside) / 2;
            if (usual.test(middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }
}
