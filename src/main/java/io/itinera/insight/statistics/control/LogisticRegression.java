package io.itinera.insight.statistics.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
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
        RealMatrix design = new Array2DRowRealMatrix(rows.size(), inputs + 1);
        for (int i = 0; i < rows.size(); i++) {
            design.setEntry(i, 0, 1);
            for (int j = 0; j < inputs; j++) {
                design.setEntry(i, j + 1, scale.standing(rows.get(i), j));
            }
        }
        return climb(design, happened, ridge).map(found -> new LogisticRegression(found.getEntry(0),
            found.getSubVector(1, inputs).toArray(), scale.means, scale.spreads));
    }

    /** Newton's steps up the penalised likelihood; a step that overshoots is halved. */
    private static Optional<RealVector> climb(RealMatrix design, boolean[] happened, double ridge) {
        RealVector at = new ArrayRealVector(design.getColumnDimension());
        double height = height(design, happened, ridge, at);
        for (int step = 0; step < STEPS; step++) {
            RealVector slope = new ArrayRealVector(at.getDimension());
            RealMatrix bend = new Array2DRowRealMatrix(at.getDimension(), at.getDimension());
            for (int j = 1; j < at.getDimension(); j++) {
                slope.setEntry(j, -ridge * at.getEntry(j));
                bend.setEntry(j, j, ridge);
            }
            for (int i = 0; i < happened.length; i++) {
                RealVector row = design.getRowVector(i);
                double p = odds(row.dotProduct(at));
                slope = slope.add(row.mapMultiply((happened[i] ? 1 : 0) - p));
                bend = bend.add(row.outerProduct(row).scalarMultiply(p * (1 - p)));
            }
            LUDecomposition solving = new LUDecomposition(bend);
            if (!solving.getSolver().isNonSingular()) {
                return Optional.empty();
            }
            RealVector move = solving.getSolver().solve(slope);
            double next = height(design, happened, ridge, at.add(move));
            while (next < height && move.getNorm() > NEAR) {
                move = move.mapMultiply(0.5);
                next = height(design, happened, ridge, at.add(move));
            }
            at = at.add(move);
            height = next;
            if (move.getNorm() < NEAR) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static double height(RealMatrix design, boolean[] happened, double ridge, RealVector at) {
        double sum = 0;
        for (int j = 1; j < at.getDimension(); j++) {
            sum -= ridge / 2 * at.getEntry(j) * at.getEntry(j);
        }
        RealVector logits = design.operate(at);
        for (int i = 0; i < happened.length; i++) {
            double z = happened[i] ? -logits.getEntry(i) : logits.getEntry(i);
            sum -= z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
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
