package io.itinera.insight.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.boundary.Difference;
import io.itinera.insight.boundary.Difference.Verdict;
import io.itinera.insight.boundary.Estimate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {
    private static final Differences ALONE = new Differences(1);
    private static final int FAMILIES = 400;
    private static final int TOGETHER = 20;

    @ParameterizedTest(name = "{0} against {1}")
    @DisplayName("MAP-1.3 the interval of two shares' difference meets Newcombe's published ones (1998, table II, method 10)")
    @CsvSource({"56/70, 48/80, 0.0524, 0.3339", "9/10, 3/10, 0.1705, 0.8090", "5/56, 0/29, -0.0381, 0.1926", "0/10, 0/20, -0.1611, 0.2775",
        "0/10, 0/10, -0.2775, 0.2775", "10/10, 0/20, 0.6791, 1"})
    void givesNewcombesInterval(String one, String other, double low, double high) {
        long[] first = Arrays.stream(one.split("/")).mapToLong(Long::parseLong).toArray();
        long[] second = Arrays.stream(other.split("/")).mapToLong(Long::parseLong).toArray();
        Difference difference = ALONE.ofShares(first[0], first[1], second[0], second[1]);
        assertThat(difference.low()).isCloseTo(low, within(5e-5));
        assertThat(difference.high()).isCloseTo(high, within(5e-5));
        assertThat(difference.value()).isEqualTo((double) first[0] / first[1] - (double) second[0] / second[1]);
    }

    @Test
    @DisplayName("MAP-1.3 the interval of two means' difference is Welch's, as R gives it for Student's sleep data")
    void givesWelchsInterval() {
        Difference difference = means(ALONE, 0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0)
            .apply(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
        assertThat(difference.value()).isCloseTo(-1.58, within(1e-9));
        assertThat(difference.low()).isCloseTo(-3.3654832, within(1e-6));
        assertThat(difference.high()).isCloseTo(0.2054832, within(1e-6));
        assertThat(difference.verdict()).isEqualTo(Verdict.LEVEL);
    }

    @Test
    @DisplayName("MAP-1.4 nothing is said below ten on a side or where nothing spreads, and less is said the more is compared")
    void saysNothingOfFew() {
        assertThat(ALONE.ofShares(9, 9, 0, 100).verdict()).isEqualTo(Verdict.FEW);
        assertThat(ALONE.ofShares(10, 10, 0, 100).verdict()).isEqualTo(Verdict.HIGHER);
        assertThat(ALONE.ofShares(0, 100, 10, 10).verdict()).isEqualTo(Verdict.LOWER);
        assertThat(ALONE.ofShares(0, 0, 10, 10).verdict()).isEqualTo(Verdict.NOTHING);
        assertThat(ALONE.ofMeans(new Moments(20, 100, 500), Estimate.NONE, new Moments(20, 120, 720), Estimate.NONE).verdict()).isEqualTo(Verdict.FEW);
        assertThat(ALONE.ofMeans(new Moments(1, 5, 25), Estimate.NONE, new Moments(20, 120, 800), Estimate.NONE).verdict()).isEqualTo(Verdict.FEW);
        assertThat(ALONE.ofShares(56, 70, 48, 80).verdict()).isEqualTo(Verdict.HIGHER);
        Difference oneOfMany = new Differences(100).ofShares(56, 70, 48, 80);
        assertThat(oneOfMany.verdict()).isEqualTo(Verdict.LEVEL);
        assertThat(oneOfMany.low()).as("what is shown stays 95 %").isCloseTo(0.0524, within(5e-5));
    }

    @Test
    @DisplayName("MAP-1.4 of twenty comparisons without any difference one arrow or more stands in about one reading of twenty, and a real difference has its arrow")
    void seldomCallsNoise() {
        Random random = new Random(1998);
        Differences together = new Differences(TOGETHER);
        int called = 0;
        int found = 0;
        for (int family = 0; family < FAMILIES; family++) {
            boolean anyCalled = false;
            for (int n = 0; n < TOGETHER; n++) {
                anyCalled |= n % 2 == 0 ? isCalled(random, together)
                    : together.ofShares(hits(random, 80, 0.7), 80, hits(random, 150, 0.7), 150).verdict().isBeyondChance();
            }
            called += anyCalled ? 1 : 0;
            found += together.ofShares(hits(random, 300, 0.9), 300, hits(random, 300, 0.7), 300).verdict() == Verdict.HIGHER ? 1 : 0;
        }
        assertThat(called / (double) FAMILIES).isLessThan(0.08);
        assertThat(found / (double) FAMILIES).isGreaterThan(0.95);
    }

    private static boolean isCalled(Random random, Differences together) {
        Moments one = efforts(random, 40, 5);
        Moments other = efforts(random, 25, 5);
        return together.ofMeans(one, estimate(one), other, estimate(other)).verdict().isBeyondChance();
    }

    private static Estimate estimate(Moments moments) {
        return MeanInterval.mean(moments.n(), moments.sum(), moments.squares(), 1, 7);
    }

    private static long hits(Random random, int n, double share) {
        return random.doubles(n).filter(drawn -> drawn < share).count();
    }

    private static Moments efforts(Random random, int n, double mean) {
        Moments all = Moments.NONE;
        for (int i = 0; i < n; i++) {
            all = all.add(Math.max(1, Math.min(7, Math.round(mean + random.nextGaussian() * 1.3))), 1);
        }
        return all;
    }

    private interface Against {
        Difference apply(double... other);
    }

    private static Against means(Differences differences, double... one) {
        return other -> differences.ofMeans(moments(one), estimate(moments(one)), moments(other), estimate(moments(other)));
    }

    private static Moments moments(double... values) {
        return Arrays.stream(values).boxed().reduce(Moments.NONE, (all, value) -> all.add(value, 1), (a, b) -> b);
    }
}
