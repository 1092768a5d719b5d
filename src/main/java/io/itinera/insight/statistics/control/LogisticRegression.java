package io.itinera.insight.statistics.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealVector;

/**
 * The probability of an outcome from several inputs: logistic regression with a ridge (le Cessie and van Houwelingen, Applied Statistics 41
 * (1992) 191-201), found by Newton's method. Inputs are measured in standard deviations, so that the ridge treats them alike; without
 * a ridge it is the maximum of the likelihood. What is unknown of an input (not a number) stands at the mean and pulls nowhere.
 *
 * @param intercept the log odds where every input stands at its mean
 * @param weights   by how much the log odds grow with one standard deviation of an input
 */
public record LogisticRegression(double intercept, double[] weights, double[] means, double[] spreads) {
    private static final int STEPS = 50;
    private static final double NEAR = 1e-10;
    private static final double FLAT = 1e-9;

    /** @return nothing where one of the outcomes never came, or no maximum was found */
    public static Optional<LogisticRegression> fit(List<double[]> rows, boolean[] happened, double ridge) {
        if (rows.isEmpty() || all(happened, true) || all(happened, false)) {
            return Optional.empty();
        }
        int inputs = rows.get(0).length;
        LogisticRegression scale = new LogisticRegression(0, new double[inputs], new double[inputs], new double[inputs]);
        for (int j = 0; j < inputs; j++) {
            scale.measure(rows, j);
        }
        double[][] design = new double[rows.size()][inputs + 1];
        for (int i = 0; i < design.length; i++) {
            design[i][0] = 1;
            for (int j = 0; j < inputs; j++) {
                design[i][j + 1] = scale.standing(rows.get(i), j);
            }
        }
        return climb(design, happened, ridge).map(found -> new LogisticRegression(found.getEntry(0),
            found.getSubVector(1, inputs).toArray(), scale.means, scale.spreads));
    }

    /** Newton's steps up the penalised likelihood; a step that overshoots is halved. */
    private static Optional<RealVector> climb(double[][] design, boolean[] happened, double ridge) {
        RealVector at = new ArrayRealVector(design[0].length);
        double height = height(design, happened, ridge, at.toArray());
        for (int step = 0; step < STEPS; step++) {
            DecompositionSolver solving = new LUDecomposition(new Array2DRowRealMatrix(bend(design, ridge, at.toArray()), false)).getSolver();
            if (!solving.isNonSingular()) {
                return Optional.empty();
            }
            RealVector move = solving.solve(new ArrayRealVector(slope(design, happened, ridge, at.toArray()), false));
            double next = height(design, happened, ridge, at.add(move).toArray());
            while (next < height && move.getNorm() > NEAR) {
                move = move.mapMultiply(0.5);
                next = height(design, happened, ridge, at.add(move).toArray());
            }
            at = at.add(move);
            height = next;
            if (move.getNorm() < NEAR) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static double[] slope(double[][] design, boolean[] happened, double ridge, double[] at) {
        double[] slope = new double[at.length];
        for (int j = 1; j < at.length; j++) {
            slope[j] = -ridge * at[j];
        }
        for (int i = 0; i < design.length; i++) {
            double missing = (happened[i] ? 1 : 0) - odds(logit(design[i], at));
            for (int j = 0; j < at.length; j++) {
                slope[j] += missing * design[i][j];
            }
        }
        return slope;
    }

    private static double[][] bend(double[][] design, double ridge, double[] at) {
        double[][] bend = new double[at.length][at.length];
        for (int j = 1; j < at.length; j++) {
            bend[j][j] = ridge;
        }
        for (double[] row : design) {
            double p = odds(logit(row, at));
            for (int j = 0; j < at.length; j++) {
                for (int k = 0; k < at.length; k++) {
                    bend[j][k] += p * (1 - p) * row[j] * row[k];
                }
            }
        }
        return bend;
    }

    private static double height(double[][] design, boolean[] happened, double ridge, double[] at) {
        double sum = 0;
        for (int j = 1; j < at.length; j++) {
            sum -= ridge / 2 * at[j] * at[j];
        }
        for (int i = 0; i < design.length; i++) {
            double z = logit(design[i], at) * (happened[i] ? -1 : 1);
            sum -= z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
        }
        return sum;
    }

    private static double logit(double[] row, double[] at) {
        double sum = 0;
        for (int j = 0; j < at.length; j++) {
            sum += row[j] * at[j];
        }
        return sum;
    }

    private void measure(List<double[]> rows, int input) {
        double[] known = rows.stream().mapToDouble(row -> row[input]).filter(Double::isFinite).toArray();
        double mean = Arrays.stream(known).average().orElse(0);
        means[input] = mean;
        spreads[input] = Math.sqrt(Arrays.stream(known).map(x -> (x - mean) * (x - mean)).average().orElse(0));
    }

    /** By how many standard deviations an input lies from its mean. */
    private double standing(double[] row, int input) {
        return !Double.isFinite(row[input]) || spreads[input] < FLAT ? 0 : (row[input] - means[input]) / spreads[input];
    }

    private static boolean all(boolean[] happened, boolean wanted) {
        for (boolean one : happened) {
            if (one != wanted) {
                return false;
            }
        }
        return true;
    }

    private static double odds(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** The probability where every input stands at its mean. */
    public double base() {
        return odds(intercept);
    }

    public double probability(double[] row) {
        return odds(intercept + Arrays.stream(pulls(row)).sum());
    }

    /**
     * What each input adds to the probability; together with {@link #base} they are the probability. Shares after Aumann and Shapley
     * (Values of Non-Atomic Games, 1974): what an input adds along the straight way from the means to where the hospital stands.
     */
    public double[] shares(double[] row) {
        double[] pulls = pulls(row);
        double sum = Arrays.stream(pulls).sum();
        double base = base();
        double slope = Math.abs(sum) < FLAT ? base * (1 - base) : (odds(intercept + sum) - base) / sum;
        return Arrays.stream(pulls).map(pull -> pull * slope).toArray();
    }

    private double[] pulls(double[] row) {
        double[] pulls = new double[weights.length];
        for (int j = 0; j < pulls.length; j++) {
            pulls[j] = weights[j] * standing(row, j);
        }
        return pulls;
    }
}
