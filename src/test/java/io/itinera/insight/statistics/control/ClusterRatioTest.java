package io.itinera.insight.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.boundary.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClusterRatioTest {
    private static final int SEEDS = 1000;

    @Test
    @DisplayName("FRI-9.2 the ratio is that of the sums, its interval that of how the clusters differ from it; what is never below zero has no bound there")
    void tellsTheRatio() {
        Estimate found = ClusterRatio.of(List.of(new double[] {3, 10}, new double[] {5, 10}, new double[] {4, 20}), 12);
        double deviation = Math.sqrt((0 + 2 * 2 + 2 * 2) * 3 / 2.0) / 40;

        assertThat(found.value()).isCloseTo(0.3, within(1e-12));
        assertThat(found.high()).isCloseTo(0.3 + 4.302652729911275 * deviation, within(1e-9));
        assertThat(found.low()).as("cut: %f", 0.3 - 4.302652729911275 * deviation).isZero();
        assertThat(found.n()).isEqualTo(12);
        assertThat(ClusterRatio.of(List.of(new double[] {1, 4}), 1).low()).as("one cluster").isNull();
        assertThat(ClusterRatio.of(List.of(new double[] {0, 0}), 0).value()).isNull();
    }

    @Test
    @DisplayName("FRI-9.2 of 1000 samples of 20 hospitals that differ the interval holds the ratio about as often as it says, and as independent visits it would not")
    void holdsTheRatio() {
        int held = 0;
        int alone = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random dice = new Random(seed);
            List<double[]> hospitals = new ArrayList<>();
            List<double[]> visits = new ArrayList<>();
            for (int hospital = 0; hospital < 20; hospital++) {
                double mood = dice.nextDouble() * 0.2;
                double[] sums = new double[2];
                for (int visit = 0; visit < 10 + dice.nextInt(20); visit++) {
                    int steps = 1 + dice.nextInt(10);
                    double bore = 0;
                    for (int step = 0; step < steps; step++) {
                        bore += dice.nextDouble() < mood ? 1.5 : 0;
                    }
                    visits.add(new double[] {bore, steps});
                    sums[0] += bore;
                    sums[1] += steps;
                }
                hospitals.add(sums);
            }
            held += holds(ClusterRatio.of(hospitals, visits.size())) ? 1 : 0;
            alone += holds(ClusterRatio.of(visits, visits.size())) ? 1 : 0;
        }
        System.out.printf("FRI-9.2 %d samples: held by %d intervals by hospital, by %d of visits taken as independent%n", SEEDS, held, alone);
        assertThat(held).isBetween(920, 975);
        assertThat(alone).isLessThan(800);
    }

    private static boolean holds(Estimate found) {
        return found.low() <= 0.15 && 0.15 <= found.high();
    }
}
