package io.itinera.insight.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.statistics.control.Panel.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Actions of which it is known what they did, over hospitals that are alike from week to week. Two hundred of a kind; of the series two thousand, because its
 * first two hundred call 17, which two hundred cannot tell from chance: at a rate of 5 in 100 that many or more come once in some seventy times.
 */
class SimulatedActionsTest {
    private static final int SEEDS = 200;
    private static final int SERIES = 2_000;
    private static final int WEEKS = 20;
    private static final int START = 12;

    @Test
    @DisplayName("STA-7 of actions without effect at most 8 in 100 are called one, of those with twice what can be seen at least 90 are")
    void callsWhatIsThere() {
        for (int hospitals : new int[] {12, 44}) {
            int called = 0;
            int found = 0;
            for (int seed = 0; seed < SEEDS; seed++) {
                Effect quiet = effect(hospitals, seed, 0);
                called += quiet.isBeyondChance() ? 1 : 0;
                found += effect(hospitals, seed, 2 * DetectableChange.of(quiet)).isBeyondChance() ? 1 : 0;
            }
            System.out.println("STA-7 " + hospitals + " hospitals: called without effect " + called + ", found " + found + " of " + SEEDS);
            assertThat(called).isLessThanOrEqualTo(SEEDS * 8 / 100);
            assertThat(found).isGreaterThanOrEqualTo(SEEDS * 90 / 100);
        }
    }

    @Test
    @DisplayName("STA-6 what is foretold from the past is found in about 8 of 10 cases")
    void foretellsItsPower() {
        int found = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Panel past = panel(44, seed, 0);
            DetectableChange foretold = DetectableChange.foretold(past, DifferenceInDifferences.change(past, seed), true);
            assertThat(foretold.designEffect()).isGreaterThan(0.3);
            found += effect(44, SEEDS + seed, foretold.change()).isBeyondChance() ? 1 : 0;
        }
        System.out.println("STA-6 as foretold: found " + found + " of " + SEEDS);
        assertThat(found).isBetween(SEEDS * 70 / 100, SEEDS * 90 / 100);
        assertThat(DetectableChange.ERRORS).as("Bloom (1995)").isCloseTo(2.80, within(5e-3));
    }

    @Test
    @DisplayName("STA-5 without hospitals to compare, at most 8 in 100 are called and a step over the trend is found")
    void callsWhatIsThereInASeries() {
        int called = 0;
        int found = 0;
        for (int seed = 0; seed < SERIES; seed++) {
            Effect quiet = InterruptedSeries.step(panel(44, seed, 0).treatedOnly());
            called += quiet.isBeyondChance() ? 1 : 0;
            found += InterruptedSeries.step(panel(44, seed, 2 * DetectableChange.of(quiet)).treatedOnly()).isBeyondChance() ? 1 : 0;
        }
        System.out.println("STA-5 series: called without effect " + called + ", found " + found + " of " + SERIES);
        assertThat(called).isLessThanOrEqualTo(SERIES * 8 / 100);
        assertThat(found).isGreaterThanOrEqualTo(SERIES * 90 / 100);
    }

    private static Effect effect(int hospitals, long seed, double change) {
        return DifferenceInDifferences.change(panel(hospitals, seed, change), seed);
    }

    /** Visits of which a share meets something; shares wander from week to week in each hospital, and the weeks have ups and downs of their own. */
    static Panel panel(int hospitals, long seed, double change) {
        Random dice = new Random(seed);
        double[] season = dice.doubles(WEEKS).map(d -> (d - 0.5) / 20).toArray();
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < hospitals; i++) {
            boolean treated = i < hospitals / 2;
            double own = 0.25 + dice.nextDouble() / 5;
            double wandering = 0;
            double[] totals = new double[WEEKS];
            double[] weights = new double[WEEKS];
            for (int t = 0; t < WEEKS; t++) {
                wandering = 0.5 * wandering + dice.nextGaussian() / 40;
                weights[t] = 10 + dice.nextInt(40);
                double share = own + season[t] + wandering;
                double noise = dice.nextGaussian() * Math.sqrt(0.2 / weights[t]);
                totals[t] = weights[t] * (share + noise + (treated && t >= START ? change : 0));
            }
            units.add(new Unit(i, treated, totals, weights));
        }
        return new Panel(WEEKS, START, units);
    }
}
