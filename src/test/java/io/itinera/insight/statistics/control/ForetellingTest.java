package io.itinera.insight.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.boundary.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ForetellingTest {
    /** Motor Trend 1974, as in R's {@code mtcars}: weight in 1000 lbs, and whether the gears are shifted by hand. */
    private static final double[] WEIGHT = {2.620, 2.875, 2.320, 3.215, 3.440, 3.460, 3.570, 3.190, 3.150, 3.440, 3.440, 4.070, 3.730, 3.780, 5.250, 5.424,
        5.345, 2.200, 1.615, 1.835, 2.465, 3.520, 3.435, 3.840, 3.845, 1.935, 2.140, 1.513, 3.170, 2.770, 3.570, 2.780};
    private static final String BY_HAND = "11100000000000000111000001111111";
    /** Hanley and McNeil 1982, table 1: of 58 healthy and 51 ill how many were rated 1 to 5. */
    private static final int[] HEALTHY = {33, 6, 6, 11, 2};
    private static final int[] ILL = {3, 2, 2, 11, 33};

    @Test
    @DisplayName("STA-9 without a ridge the regression is the maximum likelihood of R: glm(am ~ wt, binomial, mtcars)")
    void isThatOfR() {
        LogisticRegression found = LogisticRegression.fit(rows(WEIGHT), byHand(), 0).orElseThrow();
        double slope = found.weights()[0] / found.spreads()[0];

        assertThat(slope).isEqualTo(-4.024, within(0.0006));
        assertThat(found.intercept() - slope * found.means()[0]).isEqualTo(12.040, within(0.0006));
    }

    @Test
    @DisplayName("STA-9.1 with a ridge what it costs to go further equals what it gains, and what can be told apart wholly has a weight")
    void isHeldBackByTheRidge() {
        double[] apart = IntStream.range(0, 40).mapToDouble(i -> i < 20 ? -1 : 1).toArray();
        boolean[] happened = new boolean[40];
        Arrays.fill(happened, 20, 40, true);
        double weight = LogisticRegression.fit(rows(apart), happened, 1).orElseThrow().weights()[0];

        assertThat(40 * (1 - 1 / (1 + Math.exp(-weight)))).isEqualTo(weight, within(1e-6));
        assertThat(LogisticRegression.fit(rows(apart), new boolean[40], 1)).isEmpty();
    }

    @Test
    @DisplayName("STA-9.2 what each input adds sums up to the whole distance from the base, whatever the inputs; the unknown adds nothing")
    void addsUp() {
        Random dice = new Random(3);
        List<double[]> rows = new ArrayList<>();
        boolean[] happened = new boolean[300];
        for (int i = 0; i < happened.length; i++) {
            rows.add(dice.doubles(6, -2, 2).toArray());
            happened[i] = dice.nextDouble() < 1 / (1 + Math.exp(-rows.get(i)[0] + rows.get(i)[3]));
        }
        LogisticRegression found = LogisticRegression.fit(rows, happened, 1).orElseThrow();
        for (double[] row : rows) {
            assertThat(found.base() + Arrays.stream(found.shares(row)).sum()).isEqualTo(found.probability(row), within(1e-12));
            row[3] = Double.NaN;
            assertThat(found.shares(row)[3]).isZero();
        }
    }

    @Test
    @DisplayName("STA-10 the area and its error are those published for the data of Hanley and McNeil: 0.8932, 0.8330 to 0.9534 (Stata, roctab)")
    void isThePublishedArea() {
        List<Double> scores = new ArrayList<>();
        List<Boolean> ill = new ArrayList<>();
        for (int rating = 0; rating < ILL.length; rating++) {
            for (int i = 0; i < HEALTHY[rating] + ILL[rating]; i++) {
                scores.add((double) rating);
                ill.add(i < ILL[rating]);
            }
        }
        Estimate area = area(scores, ill, 1);

        assertThat(area.value()).isEqualTo(0.8932, within(0.00005));
        double reach = (logit(area.high()) - logit(area.value())) * area.value() * (1 - area.value());
        assertThat(area.value() - reach).isEqualTo(0.8330, within(0.0001));
        assertThat(area.value() + reach).isEqualTo(0.9534, within(0.0001));
        assertThat(area.n()).isEqualTo(109);
        assertThat(logit(area.high()) - logit(area.value())).as("on the scale of the logit both sides are alike")
            .isEqualTo(logit(area.value()) - logit(area.low()), within(1e-9));
    }

    @Test
    @DisplayName("STA-10.1 who counts the same ones twice learns nothing: the interval stays as wide when both belong together")
    void knowsWhatBelongsTogether() {
        Random dice = new Random(5);
        List<Double> once = new ArrayList<>();
        List<Boolean> happened = new ArrayList<>();
        List<Double> twice = new ArrayList<>();
        List<Boolean> happenedTwice = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean came = dice.nextBoolean();
            double score = dice.nextGaussian() + (came ? 0.8 : 0);
            once.add(score);
            happened.add(came);
            twice.addAll(List.of(score, score));
            happenedTwice.addAll(List.of(came, came));
        }
        Estimate one = area(once, happened, 1);
        Estimate both = area(twice, happenedTwice, 2);

        assertThat(both.low()).isEqualTo(one.low(), within(1e-9));
        assertThat(both.high()).isEqualTo(one.high(), within(1e-9));
        assertThat(area(twice, happenedTwice, 1).low()).isGreaterThan(one.low());
    }

    @Test
    @DisplayName("STA-10.3 there is no interval from fewer than ten clusters on a side, nor where all are told apart")
    void needsClustersOnBothSides() {
        List<Double> scores = IntStream.range(0, 40).mapToObj(i -> (double) (i * 7 % 40)).toList();
        assertThat(area(scores, came(40, 10), 1).low()).isNotNull();
        assertThat(area(scores, came(40, 9), 1).low()).isNull();
        assertThat(area(scores, came(40, 31), 1).low()).isNull();
        assertThat(area(scores, came(40, 20), 4).low()).as("ten clusters, five on a side").isNull();

        Estimate apart = area(IntStream.range(0, 40).mapToObj(i -> (double) -i).toList(), came(40, 20), 1);
        assertThat(apart.value()).isEqualTo(1, within(1e-9));
        assertThat(apart.low()).isNull();
    }

    @Test
    @DisplayName("STA-10.2 nothing is said where one of the outcomes never came, and there is no interval from one cluster")
    void saysNothingOfNothing() {
        assertThat(area(List.of(1.0, 2.0), List.of(true, true), 1).value()).isNull();
        assertThat(area(List.of(1.0, 2.0, 3.0), List.of(true, false, false), 1).low()).isNull();
        assertThat(area(List.of(1.0, 2.0), List.of(true, false), 1).value()).isZero();
    }

    @Test
    @DisplayName("STA-11 groups of equal size by what was foretold, each with what came and Wilson's interval")
    void groups() {
        double[] foretold = {0.9, 0.1, 0.2, 0.8, 0.1, 0.9};
        boolean[] came = {true, false, true, true, false, false};

        List<Calibration.Group> groups = Calibration.groups(foretold, came, 3);

        assertThat(groups).hasSize(2);
        assertThat(groups.get(0).foretold()).isEqualTo(0.4 / 3, within(1e-12));
        assertThat(groups.get(0).happened()).isEqualTo(Wilson.share(1, 3));
        assertThat(groups.get(1).foretold()).isEqualTo(2.6 / 3, within(1e-12));
        assertThat(groups.get(1).happened()).isEqualTo(Wilson.share(2, 3));
        assertThat(Calibration.groups(foretold, came, 7)).isEmpty();
    }

    private static Estimate area(List<Double> scores, List<Boolean> happened, int together) {
        boolean[] came = new boolean[happened.size()];
        for (int i = 0; i < came.length; i++) {
            came[i] = happened.get(i);
        }
        return RankAccuracy.area(scores.stream().mapToDouble(x -> x).toArray(), came, IntStream.range(0, came.length).mapToLong(i -> i / together).toArray());
    }

    /** It came to the first so many. */
    private static List<Boolean> came(int all, int first) {
        return IntStream.range(0, all).mapToObj(i -> i < first).toList();
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    private static List<double[]> rows(double[] values) {
        return Arrays.stream(values).mapToObj(value -> new double[] {value}).toList();
    }

    private static boolean[] byHand() {
        boolean[] all = new boolean[BY_HAND.length()];
        for (int i = 0; i < all.length; i++) {
            all[i] = BY_HAND.charAt(i) == '1';
        }
        return all;
    }
}
