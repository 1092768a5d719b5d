package io.itinera.insight.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.boundary.Estimate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoSamplesTest {
    private static final double[] AT_TERM = {0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46};
    private static final double[] EARLIER = {1.15, 0.88, 0.90, 0.74, 1.21};

    @ParameterizedTest(name = "{0}")
    @DisplayName("STA-1 two shares carry the intervals of Newcombe's table II, method 10")
    @CsvSource({"56 70 48 80, 0.0524, 0.3339", "9 10 3 10, 0.1705, 0.8090", "6 7 2 7, 0.0582, 0.8062", "5 56 0 29, -0.0381, 0.1926",
        "0 10 0 20, -0.1611, 0.2775", "0 10 0 10, -0.2775, 0.2775", "10 10 0 20, 0.6791, 1", "10 10 0 10, 0.6075, 1"})
    void givesNewcombesInterval(String shares, double low, double high) {
        long[] of = Arrays.stream(shares.split(" ")).mapToLong(Long::parseLong).toArray();
        Estimate difference = Newcombe.difference(of[0], of[1], of[2], of[3]);
        assertThat(difference.value()).isEqualTo((double) of[0] / of[1] - (double) of[2] / of[3]);
        assertThat(difference.low()).isCloseTo(low, within(5e-5));
        assertThat(difference.high()).isCloseTo(high, within(5e-5));
        assertThat(Newcombe.difference(1, 2, 0, 0)).isEqualTo(Estimate.NONE);
    }

    @Test
    @DisplayName("STA-2 Hollander and Wolfe's permeabilities: shift 0.305, interval -0.15 to 0.76, p 0.2544")
    void givesTheShiftOfHollanderAndWolfe() {
        LocationShift found = LocationShift.of(AT_TERM, EARLIER);
        assertThat(found.shift().value()).isCloseTo(0.305, within(1e-9));
        assertThat(found.shift().low()).isCloseTo(-0.15, within(1e-9));
        assertThat(found.shift().high()).isCloseTo(0.76, within(1e-9));
        assertThat(found.pValue()).isCloseTo(0.2544, within(5e-5));
        assertThat(LocationShift.of(AT_TERM, new double[0])).isNull();
    }

    @Test
    @DisplayName("STA-2 thousands of answers from 1 to 7 are the same as all their differences one by one")
    void countsEqualAnswersTogether() {
        Random dice = new Random(7);
        double[] before = dice.doubles(120).map(d -> 1 + Math.floor(7 * d)).toArray();
        double[] after = dice.doubles(90).map(d -> 1 + Math.floor(6 * d)).toArray();
        double[] differences = Arrays.stream(before).flatMap(x -> Arrays.stream(after).map(y -> x - y)).sorted().toArray();
        int n = differences.length;
        LocationShift found = LocationShift.of(before, after);
        assertThat(found.shift().value()).isEqualTo((differences[n / 2 - 1] + differences[n / 2]) / 2);
        int outside = (int) Math.ceil(n / 2.0 - 1.959964 * Math.sqrt(n * 211 / 12.0));
        assertThat(found.shift().low()).isEqualTo(differences[outside - 1]);
        assertThat(found.shift().high()).isEqualTo(differences[n - outside]);
    }
}
