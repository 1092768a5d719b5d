package io.itinera.insight.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelativeWeightsTest {
    /** Miles a gallon, cylinders, displacement, horse power and gears of 32 cars (Motor Trend 1974), as R brings them. */
    private static final double[][] CARS = {{21, 6, 160, 110, 4}, {21, 6, 160, 110, 4}, {22.8, 4, 108, 93, 4}, {21.4, 6, 258, 110, 3},
        {18.7, 8, 360, 175, 3}, {18.1, 6, 225, 105, 3}, {14.3, 8, 360, 245, 3}, {24.4, 4, 146.7, 62, 4}, {22.8, 4, 140.8, 95, 4},
        {19.2, 6, 167.6, 123, 4}, {17.8, 6, 167.6, 123, 4}, {16.4, 8, 275.8, 180, 3}, {17.3, 8, 275.8, 180, 3}, {15.2, 8, 275.8, 180, 3},
        {10.4, 8, 472, 205, 3}, {10.4, 8, 460, 215, 3}, {14.7, 8, 440, 230, 3}, {32.4, 4, 78.7, 66, 4}, {30.4, 4, 75.7, 52, 4},
        {33.9, 4, 71.1, 65, 4}, {21.5, 4, 120.1, 97, 3}, {15.5, 8, 318, 150, 3}, {15.2, 8, 304, 150, 3}, {13.3, 8, 350, 245, 3},
        {19.2, 8, 400, 175, 3}, {27.3, 4, 79, 66, 4}, {26, 4, 120.3, 91, 5}, {30.4, 4, 95.1, 113, 5}, {15.8, 8, 351, 264, 5},
        {19.7, 6, 145, 175, 5}, {15, 8, 301, 335, 5}, {21.4, 4, 121, 109, 4}};

    @Test
    @DisplayName("MAP-3.2 relative weights meet those that are published for the cars of Motor Trend, and add up to what is explained")
    void meetsThePublishedWeights() {
        RelativeWeights weights = of(CARS, 1, 2, 3, 4).orElseThrow();

        assertThat(weights.rSquared()).isCloseTo(0.7791896, within(1e-7));
        assertThat(weights.weights()).containsExactly(new double[] {0.2284797, 0.2221469, 0.2321744, 0.0963886}, within(1e-7));
        assertThat(Arrays.stream(weights.weights()).map(weight -> 100 * weight / weights.rSquared()).toArray())
            .containsExactly(new double[] {29.32274, 28.50999, 29.79691, 12.37037}, within(1e-5));
    }

    @Test
    @DisplayName("MAP-3.2 a driver has the sign of its regression coefficient, which may be another than that of its correlation")
    void takesTheSignOfTheRegression() {
        double[][] correlations = {{1, 0.8}, {0.8, 1}};
        RelativeWeights weights = RelativeWeights.of(correlations, new double[] {0.7, 0.4}).orElseThrow();

        assertThat(weights.coefficients()[0]).isCloseTo((0.7 - 0.8 * 0.4) / (1 - 0.64), within(1e-9));
        assertThat(weights.coefficients()[1]).isCloseTo((0.4 - 0.8 * 0.7) / (1 - 0.64), within(1e-9)).isNegative();
        assertThat(weights.rSquared()).isCloseTo(weights.coefficients()[0] * 0.7 + weights.coefficients()[1] * 0.4, within(1e-9));
    }

    @Test
    @DisplayName("MAP-3.2 drivers that say the same are not told apart")
    void saysNothingOfTwins() {
        assertThat(of(CARS, 1, 2, 1)).isEmpty();
    }

    private static Optional<RelativeWeights> of(double[][] rows, int... drivers) {
        double[][] among = new double[drivers.length][drivers.length];
        double[] outcome = new double[drivers.length];
        for (int i = 0; i < drivers.length; i++) {
            outcome[i] = correlation(rows, drivers[i], 0);
            for (int j = 0; j < drivers.length; j++) {
                among[i][j] = i == j ? 1 : correlation(rows, drivers[i], drivers[j]);
            }
        }
        return RelativeWeights.of(among, outcome);
    }

    private static double correlation(double[][] rows, int x, int y) {
        double meanX = Arrays.stream(rows).mapToDouble(row -> row[x]).average().orElseThrow();
        double meanY = Arrays.stream(rows).mapToDouble(row -> row[y]).average().orElseThrow();
        return Arrays.stream(rows).mapToDouble(row -> (row[x] - meanX) * (row[y] - meanY)).sum()
            / Math.sqrt(Arrays.stream(rows).mapToDouble(row -> (row[x] - meanX) * (row[x] - meanX)).sum()
            * Arrays.stream(rows).mapToDouble(row -> (row[y] - meanY) * (row[y] - meanY)).sum());
    }
}
