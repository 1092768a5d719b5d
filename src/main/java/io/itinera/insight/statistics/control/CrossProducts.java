package io.itinera.insight.statistics.control;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Sums of products of 1 and some figures over rows: all that a linear regression needs to know of them. Those of several clusters add up, so that clusters can be drawn or left out
 * without passing their rows again.
 *
 * @param sums symmetric; the first row and column stand for the 1, the others for the figures in their order
 */
public record CrossProducts(double[][] sums) {
    /** @param rows each with as many figures */
    public static CrossProducts of(Collection<double[]> rows, int figures) {
        double[][] sums = new double[figures + 1][figures + 1];
        for (double[] row : rows) {
            for (int i = 0; i <= figures; i++) {
                double first = i == 0 ? 1 : row[i - 1];
                for (int j = 0; first != 0 && j <= figures; j++) {
                    sums[i][j] += first * (j == 0 ? 1 : row[j - 1]);
                }
            }
        }
        return new CrossProducts(sums);
    }

    /** Of one at least. */
    public static CrossProducts sum(Stream<CrossProducts> some) {
        double[][] sum = some.map(CrossProducts::sums).reduce(null, (all, more) -> into(all, more, 1));
        return new CrossProducts(sum);
    }

    /** All of these but some of them. */
    CrossProducts without(CrossProducts some) {
        return new CrossProducts(into(copy(sums), some.sums, -1));
    }

    /** Adds to the first; makes one to add to for nothing. */
    private static double[][] into(double[][] sum, double[][] more, int sign) {
        if (sum == null) {
            return copy(more);
        }
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                sum[i][j] += sign * more[i][j];
            }
        }
        return sum;
    }

    private static double[][] copy(double[][] of) {
        return Arrays.stream(of).map(double[]::clone).toArray(double[][]::new);
    }

    double n() {
        return sums[0][0];
    }

    /** @param i of the figures, from 1 */
    double mean(int i) {
        return sums[0][i] / sums[0][0];
    }

    /** How far two figures go together, summed over the rows. */
    public double covariance(int i, int j) {
        return sums[i][j] - sums[0][i] * sums[0][j] / sums[0][0];
    }
}
