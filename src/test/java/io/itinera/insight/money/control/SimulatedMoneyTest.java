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
import java.util.function.LongFunction;
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

    @ParameterizedTest(name = "{0} hospitals")
    @ValueSource(ints = {30, 60})
    @DisplayName("MON-5 hospitals that come and go, and are struck only while they are there, are said to have suffered or gained from it in at most 5 of 200 logs")
    void isNotTakenInByComingAndGoing(int hospitals) {
        Map<Told, Integer> told = tell(seed -> comingAndGoing(hospitals, seed));
        System.out.println("MON-5 " + hospitals + " hospitals that come and go: " + told);
        assertThat(told.get(Told.FOLLOWED)).isLessThanOrEqualTo(SEEDS * 5 / 200);
    }

    private static Map<Told, Integer> tell(int hospitals, double effect, double drift) {
        return tell(seed -> histories(hospitals, seed, effect, drift));
    }

    private static Map<Told, Integer> tell(LongFunction<Histories> log) {
        Map<Told, Integer> told = new EnumMap<>(Told.class);
        Arrays.stream(Told.values()).forEach(one -> told.put(one, 0));
        for (int seed = 0; seed < SEEDS; seed++) {
            Histories histories = log.apply(seed);
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
            double size = Math.exp(i % 5);
            double[] values = new double[MONTHS];
            for (int t = 0; t < MONTHS; t++) {
                wandering = 0.4 * wandering + WANDERS * Math.sqrt(1 - 0.16) * dice.nextGaussian();
                boolean declines = struck < Histories.NEVER && t > struck - 9;
                values[t] = size * Math.max(0, own + season[t] + wandering + (t >= struck ? effect : 0) + (declines ? drift * (t - struck + 9) : 0));
            }
            all.add(new Hospital(i, struck, values, always));
        }
        return new Histories(MONTHS, all, true);
    }

    /** Whoever orders in a month does so in the next one in four of five cases, and so for those who do not; of three months with orders one strikes. */
    private static Histories comingAndGoing(int count, long seed) {
        Random dice = new Random(seed);
        List<Hospital> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean[] there = new boolean[MONTHS];
            double[] values = new double[MONTHS];
            int struck = Histories.NEVER;
            boolean isThere = dice.nextBoolean();
            double strikes = dice.nextBoolean() ? 0.3 : 0;
            for (int t = 0; t < MONTHS; t++) {
                isThere ^= dice.nextDouble() < 0.2;
                there[t] = isThere;
                values[t] = isThere ? Math.exp(WANDERS * dice.nextGaussian()) : 0;
                struck = isThere && struck == Histories.NEVER && dice.nextDouble() < strikes ? t : struck;
            }
            all.add(new Hospital(i, struck, values, there));
        }
        return new Histories(MONTHS, all, true);
    }
}
