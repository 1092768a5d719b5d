package io.itinera.insight.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.statistics.control.Histories.Hospital;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hospitals struck in different months, compared with those not struck yet. */
class EventStudyTest {
    private static final int RANDOM_CASES = 300;

    private static Hospital hospital(long id, int struck, double... values) {
        boolean[] always = new boolean[values.length];
        Arrays.fill(always, true);
        return new Hospital(id, struck, values, always);
    }

    @Test
    @DisplayName("STA-8 without noise the mean change of the three months after that of the strike is found exactly, whatever hospitals, months and later months add")
    void findsTheMeanChangeExactly() {
        for (int seed = 0; seed < RANDOM_CASES; seed++) {
            Random dice = new Random(seed);
            int months = 10 + dice.nextInt(10);
            double[] season = dice.doubles(months).toArray();
            List<Hospital> all = new ArrayList<>();
            double sum = 0;
            int n = 0;
            for (int i = 0; i < 12; i++) {
                int struck = i < 7 ? 2 + dice.nextInt(months - 2) : Histories.NEVER;
                double own = 10 * dice.nextDouble();
                double growing = dice.nextDouble();
                double[] values = new double[months];
                for (int t = 0; t < months; t++) {
                    values[t] = own + season[t] + (t >= struck ? growing * (t - struck + 1) : 0);
                }
                if (struck >= EventStudy.FEWEST_BEFORE && struck < months - EventStudy.AFTER) {
                    sum += 3 * growing;
                    n++;
                }
                all.add(hospital(i, struck, values));
            }
            EventStudy study = EventStudy.of(new Histories(months, all, false), seed);
            assertThat(study.struck()).isEqualTo(n);
            if (n > 0) {
                assertThat(study.effect().value()).as("seed " + seed).isCloseTo(sum / n, within(1e-9));
                assertThat(study.drift().value()).isCloseTo(0, within(1e-9));
                assertThat(study.placebo().value()).isCloseTo(0, within(1e-9));
                assertThat(study.carried()).isCloseTo(0, within(1e-9));
            }
        }
    }

    @Test
    @DisplayName("STA-8 one cohort over all its months but that of the strike is the difference-in-differences with effects of hospitals and months")
    void isDifferenceInDifferencesForOneCohort() {
        for (int seed = 0; seed < 20; seed++) {
            Histories histories = oneCohort(seed);
            List<Panel.Unit> units = histories.hospitals().stream().map(hospital -> new Panel.Unit(hospital.id(), hospital.struck() == 6, without(hospital.values(), 6), ones())).toList();
            assertThat(EventStudy.of(histories, seed).effect().value()).isCloseTo(DifferenceInDifferences.change(new Panel(9, 6, units), seed).value(), within(1e-9));
        }
    }

    private static double[] without(double[] values, int month) {
        return IntStream.range(0, values.length).filter(t -> t != month).mapToDouble(t -> values[t]).toArray();
    }

    private static double[] ones() {
        double[] ones = new double[9];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Histories oneCohort(long seed) {
        Random dice = new Random(seed);
        List<Hospital> all = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            all.add(hospital(i, i < 6 ? 6 : Histories.NEVER, dice.doubles(10).toArray()));
        }
        return new Histories(10, all, false);
    }

    @Test
    @DisplayName("STA-8 reckoned by hand: two months of strikes, left out themselves, each against those not struck until three months later, with what they would have been")
    void isWhatIsReckonedByHand() {
        Histories histories = new Histories(9, List.of(
            hospital(1, 4, 10, 10, 10, 10, 99, 4, 4, 4, 4), hospital(2, 5, 20, 20, 20, 20, 21, 99, 16, 16, 16),
            hospital(3, Histories.NEVER, 5, 5, 5, 5, 6, 6, 6, 6, 6), hospital(4, Histories.NEVER, 7, 7, 7, 7, 8, 8, 8, 8, 8), hospital(5, 1, 9, 90, 90, 90, 90, 90, 90, 90, 90)), false);
        EventStudy study = EventStudy.of(histories, 1);
        double first = 4 - 10 - 1;
        double second = 16 - 20.2 - (6 - 5.2);
        assertThat(study.effect().value()).isCloseTo((first + second) / 2, within(1e-12));
        assertThat(study.expected()).isCloseTo((10 + 1 + 20.2 + 0.8) / 2, within(1e-12));
        assertThat(List.of(study.struck(), study.compared())).as("the fifth was struck before anything was known of it").containsExactly(2, 2);
        assertThat(study.steps().get(5)).isEqualTo(new EventStudy.Step(-1, (10 + 21) / 2.0, 2, (6 + 7) / 2.0, 2));
    }

    @Test
    @DisplayName("STA-8 hospitals without enough months around it, or that came later than the others' months begin, or that could not have been struck in that very month, have no part; a missing month is left out of a mean")
    void leavesOutWhatTellsNothing() {
        double gone = Double.NaN;
        boolean[] others = {true, true, true, true, false, true, true, true};
        Histories histories = new Histories(8, List.of(
            hospital(1, 4, 10, 10, 10, 10, 99, 4, gone, 6), hospital(2, 4, 1, gone, 1, 1, 90, 90, 90, 90), hospital(3, Histories.NEVER, 5, 5, 5, 5, 5, 5, 5, 5),
            new Hospital(4, Histories.NEVER, new double[] {7, 7, 7, 7, 99, 99, 99, 99}, others), hospital(5, Histories.NEVER, gone, 5, 5, 5, 5, 99, 99, 99)), false);
        EventStudy study = EventStudy.of(histories, 1);
        assertThat(study.effect().value()).isCloseTo(-5, within(1e-12));
        assertThat(List.of(study.struck(), study.compared())).containsExactly(1, 1);
    }

    @Test
    @DisplayName("STA-8 told as parts of each hospital's own months before, a change of 40 % is one of 40 %, whatever the sizes, the season and the months of the strikes")
    void findsAPartExactly() {
        for (int seed = 0; seed < RANDOM_CASES; seed++) {
            Random dice = new Random(seed);
            double part = seed % 2 == 0 ? 0.6 : 1.4;
            double[] season = dice.doubles(16, 0.5, 1.5).toArray();
            List<Hospital> all = new ArrayList<>();
            for (int i = 0; i < 14; i++) {
                int struck = i < 7 ? 4 + dice.nextInt(8) : Histories.NEVER;
                double size = Math.exp(3 * dice.nextGaussian());
                all.add(hospital(i, struck, IntStream.range(0, 16).mapToDouble(t -> size * season[t] * (t > struck ? part : 1)).toArray()));
            }
            all.add(hospital(14, 6, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
            EventStudy study = EventStudy.of(new Histories(16, all, true), seed);
            assertThat(study.effect().value() / study.expected()).as("seed " + seed).isCloseTo(part - 1, within(1e-9));
            assertThat(study.struck()).as("one that had nothing before has no part").isEqualTo(7);
        }
    }

    @Test
    @DisplayName("STA-8 hospitals that have no part in it, struck too late or hardly seen, make it neither surer nor another kind of interval")
    void countsThoseWithAPart() {
        List<Hospital> all = new ArrayList<>();
        Random dice = new Random(1);
        for (int i = 0; i < 44; i++) {
            all.add(hospital(i, i % 2 == 0 ? 6 : Histories.NEVER, dice.doubles(12).toArray()));
        }
        List<Hospital> silent = new ArrayList<>();
        for (int i = 50; i < 90; i++) {
            double[] values = dice.doubles(12).toArray();
            if (i % 2 == 0) {
                Arrays.fill(values, 2, 12, Double.NaN);
            }
            silent.add(hospital(i, i % 4 == 0 ? Histories.NEVER : i % 2 == 0 ? 6 : 9, values));
        }
        EventStudy alone = EventStudy.of(new Histories(12, all, false), 1);
        EventStudy beside = EventStudy.of(new Histories(12, joined(all, silent), false), 1);
        assertThat(alone.effect().byLot()).isFalse();
        assertThat(beside.effect()).isEqualTo(alone.effect());
        assertThat(EventStudy.of(new Histories(12, joined(all.subList(0, 38), silent), false), 1).effect().byLot()).isTrue();
    }

    private static List<Hospital> joined(List<Hospital> some, List<Hospital> others) {
        List<Hospital> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
