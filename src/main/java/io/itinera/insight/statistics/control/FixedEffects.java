package io.itinera.insight.statistics.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.TDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * One coefficient beside an effect of each hospital and of each week, by weighted least squares. The hospitals' effects are taken out by
 * subtracting their means, those of the weeks by the normal equations that are left (Frisch and Waugh 1933, Lovell 1963), so that a hospital is a
 * summand: leaving one out, or dividing them otherwise, is an addition and not a regression anew. Standard errors are clustered by hospital with the
 * small-sample factor CR1; hospital effects, which lie within clusters, do not count as parameters (Cameron and Miller, Journal of Human Resources 50
 * (2015) 317-372, section III.B).
 */
final class FixedEffects {
    private static final double UPPER = 0.975;
    /** Less than this part of the regressor is nothing left of it but rounding. */
    private static final double LEAST = 1e-9;

    private final Panel panel;
    private final List<Part> parts = new ArrayList<>();
    /** The inverse of the weeks' equations; they know only differences between weeks, so it is a generalized one. */
    private final double[][] inverse;
    private final double[] weekly;
    private final Division real;

    /**
     * What a hospital adds to the equations, as if the thing had been done to it.
     *
     * @param cross   of the regressor with each week
     * @param squares of the regressor with itself
     * @param outcome of the regressor with what is measured
     */
    private record Part(Panel.Unit unit, double mean, double[] cross, double squares, double outcome) {
    }

    /** @param profile what the regressor is in a week for hospitals to which it was done; 0 for all others */
    FixedEffects(Panel panel, IntToDoubleFunction profile) {
        this.panel = panel;
        double[][] weeks = new double[panel.periods()][panel.periods()];
        weekly = new double[panel.periods()];
        panel.units().forEach(unit -> parts.add(part(unit, profile, weeks)));
        inverse = new SingularValueDecomposition(MatrixUtils.createRealMatrix(weeks)).getSolver().getInverse().getData();
        real = new Division(done());
    }

    private Part part(Panel.Unit unit, IntToDoubleFunction profile, double[][] weeks) {
        double[] w = unit.weights();
        double all = 0;
        double regressor = 0;
        double measured = 0;
        for (int t = 0; t < w.length; t++) {
            all += w[t];
            regressor += w[t] * profile.applyAsDouble(t);
            measured += unit.totals()[t];
        }
        regressor /= all;
        measured /= all;
        double[] cross = new double[w.length];
        double squares = 0;
        double outcome = 0;
        for (int t = 0; t < w.length; t++) {
            double d = profile.applyAsDouble(t) - regressor;
            double y = unit.totals()[t] - w[t] * measured;
            cross[t] = w[t] * d;
            weekly[t] += y;
            squares += w[t] * d * d;
            outcome += d * y;
            for (int s = 0; s < w.length; s++) {
                weeks[t][s] += (s == t ? w[t] : 0) - w[t] * w[s] / all;
            }
        }
        return new Part(unit, measured, cross, squares, outcome);
    }

    /** The regressor of one way of dividing the hospitals, freed of both kinds of effects. */
    private final class Division {
        private final double[] cross = new double[panel.periods()];
        private final double[] solved;
        private double squares;
        private double outcome;

        Division(boolean[] done) {
            for (int i = 0; i < done.length; i++) {
                if (done[i]) {
                    Part part = parts.get(i);
                    squares += part.squares();
                    outcome += part.outcome();
                    for (int t = 0; t < cross.length; t++) {
                        cross[t] += part.cross()[t];
                    }
                }
            }
            solved = solve(cross);
        }

        double left() {
            return squares - product(cross, solved);
        }

        double coefficient() {
            return (outcome - product(weekly, solved)) / left();
        }

        boolean isDetermined() {
            return squares > 0 && left() > LEAST * squares;
        }
    }

    private double[] solve(double[] right) {
        double[] solved = new double[right.length];
        for (int t = 0; t < solved.length; t++) {
            solved[t] = product(inverse[t], right);
        }
        return solved;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int t = 0; t < one.length; t++) {
            sum += one[t] * other[t];
        }
        return sum;
    }

    /** Whether what was done differs from the effects of hospitals and weeks at all. */
    boolean isDetermined() {
        return real.isDetermined();
    }

    double coefficient() {
        return real.coefficient();
    }

    /** With Student's t of as many degrees of freedom as there are hospitals less one. */
    Effect clustered() {
        double value = coefficient();
        double error = standardError();
        TDistribution t = TDistribution.of(parts.size() - 1.0);
        double half = t.inverseCumulativeProbability(UPPER) * error;
        return new Effect(value, value - half, value + half, error == 0 ? 1 : 2 * t.survivalProbability(Math.abs(value) / error), false);
    }

    double standardError() {
        double value = coefficient();
        double[] rest = weekly.clone();
        for (int t = 0; t < rest.length; t++) {
            rest[t] -= value * real.cross[t];
        }
        double[] effects = solve(rest);
        double meat = parts.stream().mapToDouble(part -> Math.pow(score(part, effects, value), 2)).sum();
        double cells = parts.stream().mapToLong(part -> Arrays.stream(part.unit().weights()).filter(w -> w > 0).count()).sum();
        double hospitals = parts.size();
        double parameters = panel.periods() + 1.0;
        return Math.sqrt(meat * hospitals / (hospitals - 1) * (cells - 1) / (cells - parameters)) / real.left();
    }

    /** The sum over a hospital's weeks of what is left of the regressor times what is left of the outcome. */
    private double score(Part part, double[] effects, double value) {
        double[] w = part.unit().weights();
        double all = Arrays.stream(w).sum();
        double meanSolved = product(w, real.solved) / all;
        double meanEffect = product(w, effects) / all;
        double score = 0;
        for (int t = 0; t < w.length; t++) {
            if (part.unit().isSeen(t)) {
                double d = part.unit().treated() ? part.cross()[t] / w[t] : 0;
                double left = d - (real.solved[t] - meanSolved);
                double rest = part.unit().mean(t) - part.mean() - (effects[t] - meanEffect) - value * d;
                score += w[t] * left * rest;
            }
        }
        return score;
    }

    /**
     * What the regression would have found, had the hospitals been divided in this way: on what was measured, and on the real regressor. Null where it
     * could find nothing.
     */
    double[] found(boolean[] otherwise) {
        Division other = new Division(otherwise);
        if (!other.isDetermined()) {
            return null;
        }
        double shared = 0;
        for (int i = 0; i < otherwise.length; i++) {
            shared += otherwise[i] && parts.get(i).unit().treated() ? parts.get(i).squares() : 0;
        }
        return new double[] {other.coefficient(), (shared - product(real.cross, other.solved)) / other.left()};
    }

    boolean[] done() {
        boolean[] done = new boolean[parts.size()];
        for (int i = 0; i < done.length; i++) {
            done[i] = parts.get(i).unit().treated();
        }
        return done;
    }
}
