package io.itinera.insight.statistics.control;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * How much of what explains an outcome belongs to each of several drivers that go together: relative weights after Johnson 2000
 * (Multivariate Behavioral Research 35, 1-19). The sign of a driver is that of its regression coefficient, not that of its weight
 * on the way there.
 *
 * @param rSquared     the share of the outcome's variance that all drivers explain together; the weights add up to it
 * @param coefficients of the regression on all drivers, everything measured in standard deviations
 */
public record RelativeWeights(double rSquared, double[] weights, double[] coefficients) {
    /** Below it two drivers say the same and nobody can tell them apart. */
    private static final double SMALLEST = 1e-9;

    /**
     * @param correlations of the drivers among each other
     * @param outcome      of each driver with the outcome
     * @return nothing where drivers cannot be told apart
     */
    public static Optional<RelativeWeights> of(double[][] correlations, double[] outcome) {
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(correlations));
        double[] values = eigen.getEigenvalues();
        if (Arrays.stream(values).anyMatch(value -> value < SMALLEST)) {
            return Optional.empty();
        }
        RealMatrix vectors = eigen.getV();
        RealVector seen = MatrixUtils.createRealVector(outcome);
        RealMatrix half = powered(vectors, values, 0.5);
        double[] onto = powered(vectors, values, -0.5).operate(seen).toArray();
        double[] weights = new double[outcome.length];
        for (int driver = 0; driver < weights.length; driver++) {
            for (int other = 0; other < weights.length; other++) {
                double loading = half.getEntry(driver, other);
                weights[driver] += loading * loading * onto[other] * onto[other];
            }
        }
        return Optional.of(new RelativeWeights(Arrays.stream(weights).sum(), weights, powered(vectors, values, -1).operate(seen).toArray()));
    }

    private static RealMatrix powered(RealMatrix vectors, double[] values, double power) {
        double[] powers = Arrays.stream(values).map(value -> Math.pow(value, power)).toArray();
        return vectors.multiply(MatrixUtils.createRealDiagonalMatrix(powers)).multiply(vectors.transpose());
    }
}
