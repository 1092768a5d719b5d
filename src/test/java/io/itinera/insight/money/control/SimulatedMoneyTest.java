package io.itinera.insight.money.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.money.boundary.Told;
import io.itinera.insight.statistics.control.EventStudy;
import io.itinera.insight.statistics.control.Histories;
import io.itinera.insight.statistics.control.Histories.Hospital;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hospitals of which it is known what an experience did to them: two hundred logs of a kind, seeds from 0. Their months wander, have a season in common and differ by hospital; who is struck, and
 * when, is drawn.
 */
class SimulatedMoneyTest {
    private static final int SEEDS = 200;
    private static final int MONTHS = 18;
    private static final double WANDERS = 0.15;

    @ParameterizedTest(name = "{0} hospitals")
    @ValueSource(ints = {30, 60})
    @DisplayName("MON-5 a planted effect is found in at least 160 of 200 logs, and of 200 without any at most 5 are said to have one")
    void findsWhatIsPlantedAndNothingElse(int hospitals) {
        Map<Told, Integer> planted = tell(hospitals, -0.3, 0);
        Map<Told, Integer> nothing = tell(hospitals, 0, 0);
        System.out.println("MON-5 " + hospitals + " hospitals, planted 30 % less: " + planted + ", nothing: " + nothing);
        assertThat(planted.get(Told.FOLLOWED)).isGreaterThanOrEqualTo(SEEDS * 80 / 100);
        assertThat(nothing.get(Told.FOLLOWED)).isLessThanOrEqualTo(SEEDS * 5 / 200);
        assertThat(nothing.get(Told.CANNOT_TELL)).isGreaterThanOrEqualTo(SEEDS * 95 / 100);
    }

    @ParameterizedTest(name = "{0} hospitals, {1} a month")
    @CsvSource({"30, 0.05", "60, 0.02"})
    @DisplayName("MON-5 hospitals that declined already before they were struck are said to have suffered from it in at most 20 of 200 logs")
    void isNotTakenInByADecline(int hospitals, double decline) {
        Map<Told, Integer> told = tell(hospitals, 0, -decline);
        System.out.println("MON-5 " + hospitals + " hospitals, declining " + decline + " a month: " + told);
        assertThat(told.get(Told.FOLLOWED)).isLessThanOrEqualTo(SEEDS * 10 / 100);
    }

    private static Map<Told, Integer> tell(int hospitals, double effect, double drift) {
        Map<Told, Integer> told = new EnumMap<>(Told.class);
        Arrays.stream(Told.values()).forEach(one -> told.put(one, 0));
        for (int seed = 0; seed < SEEDS; seed++) {
            Histories histories = histories(hospitals, seed, effect, drift);
            told.merge(Judgement.of(histories, EventStudy.of(histories, seed)).told(), 1, Integer::sum);
        }
        return told;
    }

    /** @param drift of those who are struck at any time, a month, from nine months before the strike on */
    static Histories histories(int count, long seed, double effect, double drift) {
        Random dice = new Random(seed);
        double[] season = dice.doubles(MONTHS).map(d -> (d - 0.5) / 2).toArray();
        boolean[] always = new boolean[MONTHS];
        Arrays.fill(always, true);
        List<Hospital> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int struck = dice.nextBoolean() ? dice.nextInt(MONTHS) : Histories.NEVER;
            double own = 1 + dice.nextGaussian() / 5;
            double wandering = WANDERS * dice.nextGaussian();
            double[] values = new double[MONTHS];
            for (int t = 0; t < MONTHS; t++) {
                wandering = 0.4 * wandering + WANDERS * Math.sqrt(1 - 0.16) * dice.nextGaussian();
                boolean declines = struck < Histories.NEVER && t > struck - 9;
                values[t] = own + season[t] + wandering + (t >= struck ? effect : 0) + (declines ? drift * (t - struck + 9) : 0);
            }
            all.add(new Hospital(i, struck, values, always));
        }
        return new Histories(MONTHS, all);
    }
}
