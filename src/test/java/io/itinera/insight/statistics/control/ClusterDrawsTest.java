package io.itinera.insight.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.boundary.Estimate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How far intervals of draws reach. */
class ClusterDrawsTest {
    /** The mean of what five clusters tell; the others have no part in it. */
    private static final double[] TOLD = {1, 2, 4, 5, 8};
    private static final double MEAN = 4;

    @Test
    @DisplayName("FRI-4 clusters that have no part in a figure make its interval no narrower: it reaches as far as that of the others alone")
    void takesThoseThatTell() {
        double alone = half(5);
        assertThat(alone / ClusterDraws.deviation(drawn(5), Double::doubleValue)).as("Student's quantile of five clusters, and five over four").isCloseTo(2.7764 * Math.sqrt(5 / 4.0), within(1e-3));
        assertThat(half(60)).isGreaterThan(alone);
        assertThat(half(60) / ClusterDraws.deviation(drawn(60), Double::doubleValue)).isCloseTo(ClusterDraws.reach(5, 5, 0.05), within(1e-9));
    }

    private static double half(int clusters) {
        Estimate interval = ClusterDraws.interval(MEAN, TOLD.length, TOLD.length, drawn(clusters));
        assertThat(interval.high() - interval.value()).isCloseTo(interval.value() - interval.low(), within(1e-9));
        return interval.high() - interval.value();
    }

    private static List<Double> drawn(int clusters) {
        return ClusterDraws.of(clusters, numbers -> numbers.filter(number -> number < TOLD.length).mapToDouble(number -> TOLD[number]).average().stream().boxed().findFirst());
    }
}
