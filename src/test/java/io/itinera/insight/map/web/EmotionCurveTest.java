package io.itinera.insight.map.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.boundary.Estimate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EmotionCurveTest {
    @Test
    @DisplayName("MAP-1 a figure stands on the side of its point on which the second curve does not run, and where one of them has no point, above")
    void keepsFiguresClearOfTheSecondCurve() {
        EmotionCurve one = new EmotionCurve(List.of(felt(60, 20), felt(60, 20), felt(60, 20), felt(60, 3)));
        EmotionCurve other = new EmotionCurve(List.of(felt(70, 20), felt(50, 20), felt(70, 3), felt(70, 20)));

        assertThat(List.of(0, 1, 2, 3)).extracting(nth -> one.getPoints().get(nth).isBelow(other.getPoints().get(nth)))
            .containsExactly(true, false, false, false);
    }

    private static Estimate felt(double value, long n) {
        return new Estimate(value, value - 5, value + 5, n);
    }
}
