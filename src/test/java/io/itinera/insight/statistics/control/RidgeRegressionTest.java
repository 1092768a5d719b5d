package io.itinera.insight.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.statistics.control.RidgeRegression.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RidgeRegressionTest {
    private static final int SEEDS = 200;
    /** Longley, Journal of the American Statistical Association 62 (1967) 819-841, as in R's {@code longley}: deflator, product, unemployed, armed forces, population, year, employed. */
    private static final double[][] LONGLEY = {
        {83.0, 234.289, 235.6, 159.0, 107.608, 1947, 60.323}, {88.5, 259.426, 232.5, 145.6, 108.632, 1948, 61.122},
        {88.2, 258.054, 368.2, 161.6, 109.773, 1949, 60.171}, {89.5, 284.599, 335.1, 165.0, 110.929, 1950, 61.187},
        {96.2, 328.975, 209.9, 309.9, 112.075, 1951, 63.221}, {98.1, 346.999, 193.2, 359.4, 113.270, 1952, 63.639},
        {99.0, 365.385, 187.0, 354.7, 115.094, 1953, 64.989}, {100.0, 363.112, 357.8, 335.0, 116.219, 1954, 63.761},
        {101.2, 397.469, 290.4, 304.8, 117.388, 1955, 66.019}, {104.6, 419.180, 282.2, 285.7, 118.734, 1956, 67.857},
        {108.4, 442.769, 293.6, 279.8, 120.445, 1957, 68.169}, {110.8, 444.546, 468.1, 263.7, 121.950, 1958, 66.513},
        {112.6, 482.704, 381.3, 255.2, 123.366, 1959, 68.655}, {114.2, 502.601, 393.1, 251.4, 125.368, 1960, 69.564},
        {115.7, 518.173, 480.6, 257.2, 127.852, 1961, 69.331}, {116.9, 554.894, 400.7, 282.7, 130.081, 1962, 70.551}};
    private static final CrossProducts ROWS = CrossProducts.of(List.of(LONGLEY), 7);

    @Test
    @DisplayName("FRI-9.1 with a ridge of 0.03 Longley's coefficients are those that Faraway printed (Practical Regression and Anova using R, 2002, section 9.5)")
    void isThatOfR() {
        assertThat(standing(0.03)).containsExactly(new double[] {0.22005, 0.76936, -1.18941, -0.52234, -0.68618, 4.00643}, within(5.1e-6));
        assertThat(standing(0)).containsExactly(new double[] {0.15738, -3.44719, -1.82789, -0.69621, -0.34420, 8.43197}, within(5.1e-6));
    }

    @Test
    @DisplayName("FRI-9.1 without a ridge they are those that NIST certified, and the intercept is not held back by one")
    void isThatOfNist() {
        double[] line = RidgeRegression.line(ROWS, 0).orElseThrow().of();
        double[] certified = {-3482.25863459582, 0.0150618722713733, -0.0358191792925910, -0.0202022980381683, -0.0103322686717359, -0.0511041056535807, 1.82915146461355};
        for (int i = 0; i < certified.length; i++) {
            assertThat(line[i] / certified[i]).isCloseTo(1, within(1e-6));
        }
        double[] held = RidgeRegression.line(ROWS, 1e12).orElseThrow().of();
        assertThat(held[0]).as("the mean, where a ridge leaves nothing else").isCloseTo(65.317, within(1e-3));
    }

    private static double[] standing(double ridge) {
        double[] line = RidgeRegression.line(ROWS, ridge).orElseThrow().of();
        return IntStream.rangeClosed(1, 6).mapToDouble(i -> line[i] * Math.sqrt(ROWS.covariance(i, i) / ROWS.n())).toArray();
    }

    @Test
    @DisplayName("FRI-9.1 the ridge is the one that foretells whole clusters best: where nothing tells the outcome it is the strongest, and a predictor of one value tells nothing")
    void choosesByClusters() {
        Random dice = new Random(5);
        List<Row> noise = new ArrayList<>();
        List<Row> clear = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double[] x = {dice.nextInt(4), dice.nextInt(4)};
            noise.add(new Row(i % 20, x, dice.nextGaussian()));
            clear.add(new Row(i % 20, x, 2 + x[0] - 0.5 * x[1]));
        }
        double weak = RidgeRegression.of(clear).orElseThrow().ridge();
        assertThat(weak).isEqualTo(0.4, within(1e-9));
        assertThat(RidgeRegression.of(noise).orElseThrow().ridge()).isGreaterThan(100 * weak);
        assertThat(RidgeRegression.of(clear.stream().map(row -> new Row(row.cluster(), new double[] {row.predictors()[0], 1}, row.outcome())).toList())).isEmpty();
        assertThat(RidgeRegression.of(clear.stream().map(row -> new Row(1, row.predictors(), row.outcome())).toList())).as("one cluster").isEmpty();
    }

    @Test
    @DisplayName("FRI-9.1 weights planted into 200 samples of 300 answers in 25 hospitals with moods and habits of their own are found, and the intervals hold them about as often as they say")
    void findsWhatWasPlanted() {
        double[] planted = {1.2, 0.8, 0.4, 0.4, 0, 0, 0, -0.3};
        double[] sum = new double[planted.length];
        int[] held = new int[planted.length];
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Estimate> found = RidgeRegression.of(plant(planted, new Random(seed))).orElseThrow().coefficients();
            for (int i = 0; i < planted.length; i++) {
                sum[i] += found.get(i).value() / SEEDS;
                held[i] += found.get(i).low() <= planted[i] && planted[i] <= found.get(i).high() ? 1 : 0;
            }
        }
        System.out.printf("FRI-9.1 %d seeds, planted %s: on average %s, held by %s of the 95 %% intervals, %.1f %% in all%n", SEEDS, Arrays.toString(planted),
            Arrays.toString(Arrays.stream(sum).map(one -> Math.round(one * 1000) / 1000.0).toArray()), Arrays.toString(held), 100.0 * Arrays.stream(held).sum() / SEEDS / planted.length);
        for (int i = 0; i < planted.length; i++) {
            assertThat(sum[i]).isCloseTo(planted[i], within(0.06));
            assertThat(held[i]).isBetween(SEEDS * 88 / 100, SEEDS);
        }
    }

    /** Each hospital meets some kinds more often than others do, and those that go together come in pairs. */
    private static List<Row> plant(double[] weights, Random dice) {
        List<Row> rows = new ArrayList<>();
        for (int hospital = 0; hospital < 25; hospital++) {
            double mood = 0.5 * dice.nextGaussian();
            double[] often = dice.doubles(weights.length, 0.1, 0.5).toArray();
            for (int answer = 0; answer < 12; answer++) {
                double[] met = new double[weights.length];
                for (int i = 0; i < met.length; i++) {
                    for (int time = 0; time < 3; time++) {
                        met[i] += dice.nextDouble() < often[i] ? 1 : 0;
                    }
                    met[i] = i % 2 == 1 && dice.nextDouble() < 0.3 ? met[i - 1] : met[i];
                }
                double felt = 2 + mood + 1.2 * dice.nextGaussian();
                for (int i = 0; i < met.length; i++) {
                    felt += weights[i] * met[i];
                }
                rows.add(new Row(hospital, met, felt));
            }
        }
        return rows;
    }
}
