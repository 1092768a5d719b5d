package io.itinera.insight.satisfaction.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.satisfaction.boundary.Marks;
import io.itinera.insight.satisfaction.boundary.Scores;
import io.itinera.insight.satisfaction.boundary.Weighted;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What answers amount to, against figures worked out elsewhere. */
class ScoresTest {
    /** Of likes 0.7 and 0.4 with a mood of 0.2 beside, cut at 0 and 1: 0.6942 and 0.4016 of equally many, by integration. */
    private static final double TRUE_SCORE = 0.5479;
    /** How many gave 1, 2, to 7; deviation, share of 5 to 7 with Wilson's interval and t quantile of the first were worked out in Python. */
    private static final long[] CUSA = {2, 4, 15, 41, 103, 114, 64};
    private static final long[] CUSL = {11, 11, 28, 41, 102, 78, 70};
    private static final long[] QUAL = {7, 12, 21, 69, 95, 87, 53};
    private static final double DEVIATION = 1.175437;
    private static final double T_342 = 1.966925;
    private static final double SHARE = 0.819242;
    private static final double LOW = 0.775054;
    private static final double HIGH = 0.856359;

    @Test
    @DisplayName("SAT-4.1 a net promoter score is plain, its interval the adjusted one")
    void scoresPromoters() {
        Tally tally = new Tally();
        recommend(tally, 9, 10);
        recommend(tally, 7, 5);
        recommend(tally, 6, 5);
        Scores scores = tally.scores();
        assertThat(scores.nps().value()).isEqualTo(25);
        assertThat(scores.nps().low()).isCloseTo(-11.7161, within(5e-5));
        assertThat(scores.nps().high()).isCloseTo(55.1944, within(5e-5));
        assertThat(scores.n()).isEqualTo(20);
        assertThat(scores.felt().value()).isCloseTo((9 * 10 + 7 * 5 + 6 * 5) * 10 / 20.0, within(1e-9));
    }

    @Test
    @DisplayName("SAT-4.1 nines and tens recommend, zero to six do not, seven and eight are neither")
    void knowsPromoters() {
        for (int mark = 0; mark <= 10; mark++) {
            Tally tally = new Tally();
            recommend(tally, mark, 1);
            assertThat(tally.scores().nps().value()).as("mark " + mark).isEqualTo(mark >= 9 ? 100.0 : mark <= 6 ? -100.0 : 0.0);
        }
    }

    @Test
    @DisplayName("SAT-4.2 satisfaction is the share of fours and fives with Wilson's interval")
    void scoresSatisfaction() {
        Tally tally = new Tally().add(new Marks(null, 5, null, null), "MET", 3).add(new Marks(null, 4, null, null), null, 5)
            .add(new Marks(null, 3, null, null), "BELOW", 2);
        assertThat(tally.scores().csat().value()).isEqualTo(0.8);
        assertThat(tally.scores().csat().low()).isCloseTo(0.490162, within(5e-7));
        assertThat(tally.scores().csat().high()).isCloseTo(0.943318, within(5e-7));
        assertThat(tally.scores().expectations()).isEqualTo(5);
    }

    @Test
    @DisplayName("SAT-4.3 trust, relevance and simplicity: three items of 1 to 7 brought to 0 to 100")
    void scoresTrust() {
        assertThat(new Marks(null, null, null, 3).trsScore()).isEqualTo(0);
        assertThat(new Marks(null, null, null, 21).trsScore()).isEqualTo(100);
        assertThat(new Marks(null, null, null, 12).trsScore()).isEqualTo(50);
        Scores scores = new Tally().add(new Marks(null, null, null, 12), null, 2).add(new Marks(null, null, null, 21), null, 2).scores();
        assertThat(scores.trs().value()).isEqualTo(75);
        assertThat(scores.trs().n()).isEqualTo(4);
    }

    @Test
    @DisplayName("SAT-4.4 each answer stands for those who are like the one who gave it: a hand-computed example")
    void weighs() {
        // large hospitals: 40 asked, 20 answered, 15 satisfied; small: 60 asked, 10 answered, 4 satisfied; plain 19/30 = 0.6333
        Weighting weighting = new Weighting();
        weighting.answered(1, "large", 1, 15);
        weighting.answered(1, "large", 0, 5);
        weighting.silent(1, "large", 20);
        weighting.answered(1, "small", 1, 4);
        weighting.answered(1, "small", 0, 6);
        weighting.silent(1, "small", 50);
        Weighted weighted = weighting.result();
        // weights 2 and 6: (2*15 + 6*4) / (2*20 + 6*10) = 54/100; (40+60)^2 / (4*20 + 36*10) = 10000/440
        assertThat(weighted.value()).isCloseTo(0.54, within(1e-12));
        assertThat(weighted.effective()).isCloseTo(10_000.0 / 440, within(1e-9));
        assertThat(weighted.isComplete()).isTrue();
        assertThat(weighted.asked()).isEqualTo(100);
    }

    @Test
    @DisplayName("SAT-4.4 no answer weighs more than three times the average, and a stratum without answers is told")
    void trims() {
        Weighting weighting = new Weighting();
        weighting.answered(1, "many", 1, 99);
        weighting.silent(1, "many", 1);
        weighting.answered(1, "one", 0, 1);
        weighting.silent(1, "one", 99);
        weighting.silent(1, "none", 50);
        Weighted weighted = weighting.result();
        // average 250/100 = 2.5, so that the one answer weighs 7.5 and not 100
        double many = 100.0 / 99;
        assertThat(weighted.value()).isCloseTo(many * 99 / (many * 99 + 7.5), within(1e-12));
        assertThat(weighted.uncovered()).isEqualTo(50);
        assertThat(weighted.isComplete()).isFalse();
        assertThat(new Weighting().result().value()).isNull();
    }

    @Test
    @DisplayName("SAT-4.4 the interval holds what everybody would have said in some nineteen of twenty worlds, and below ten hospitals there is none")
    void knowsHowSureTheWeightedScoreIs() {
        Random dice = new Random(11);
        int held = 0;
        for (int world = 0; world < 300; world++) {
            Weighting weighting = new Weighting();
            for (long hospital = 0; hospital < 40; hospital++) {
                double mood = 0.2 * dice.nextGaussian();
                for (int person = 0; person < 12; person++) {
                    boolean large = hospital % 2 == 0;
                    double likes = Math.min(1, Math.max(0, (large ? 0.7 : 0.4) + mood));
                    if (dice.nextDouble() < (large ? 0.6 : 0.2)) {
                        weighting.answered(hospital, large, dice.nextDouble() < likes ? 1 : 0, 1);
                    } else {
                        weighting.silent(hospital, large, 1);
                    }
                }
            }
            Weighted weighted = weighting.result();
            held += weighted.low() <= TRUE_SCORE && TRUE_SCORE <= weighted.high() ? 1 : 0;
        }
        assertThat(held / 300.0).isBetween(0.90, 0.98);
        Weighting few = new Weighting();
        for (long hospital = 0; hospital < 9; hospital++) {
            few.answered(hospital, "x", 1, 5);
        }
        assertThat(few.result().low()).isNull();
        few.answered(9, "x", 0, 5);
        assertThat(few.result().low()).isBetween(0.6, 0.8);
        assertThat(few.result().high()).isEqualTo(1);
        assertThat(few.result()).as("the same answers, the same interval").isEqualTo(few.result());
    }

    @Test
    @DisplayName("SAT-4.4 where everybody answers alike often, the weighted score is the plain one and no answer is lost")
    void weighsNothingWhereNothingDiffers() {
        Random random = new Random(4);
        for (int round = 0; round < 2000; round++) {
            Weighting weighting = new Weighting();
            int strata = 1 + random.nextInt(6);
            int rest = 1 + random.nextInt(4);
            double sum = 0;
            long n = 0;
            for (int s = 0; s < strata; s++) {
                int answers = 1 + random.nextInt(9);
                for (int a = 0; a < answers; a++) {
                    int worth = random.nextInt(7);
                    weighting.answered(1, s, worth, 1);
                    sum += worth;
                }
                n += answers;
                weighting.silent(1, s, (long) answers * rest);
            }
            assertThat(weighting.result().value()).isCloseTo(sum / n, within(1e-9));
            assertThat(weighting.result().effective()).isCloseTo(n, within(1e-6));
        }
    }

    @Test
    @DisplayName("SAT-4.5 a published survey of 344 people (Hair et al.): means, share of high marks and intervals")
    void readsAPublishedSurvey() {
        Scores satisfaction = efforts(CUSA);
        assertThat(satisfaction.ces().n()).isEqualTo(343);
        assertThat(satisfaction.ces().value()).isCloseTo(5.440233, within(5e-7));
        assertThat(efforts(CUSL).ces().value()).isCloseTo(5.129032, within(5e-7));
        assertThat(efforts(QUAL).ces().value()).isCloseTo(5.052326, within(5e-7));
        assertThat(satisfaction.ces().high() - satisfaction.ces().value()).isCloseTo(T_342 * DEVIATION / Math.sqrt(343), within(1e-6));
        assertThat(satisfaction.easy().value()).isCloseTo(SHARE, within(5e-7));
        assertThat(satisfaction.easy().low()).isCloseTo(LOW, within(5e-7));
        assertThat(satisfaction.easy().high()).isCloseTo(HIGH, within(5e-7));
    }

    private static Scores efforts(long[] times) {
        Tally tally = new Tally();
        IntStream.rangeClosed(1, 7).forEach(mark -> tally.add(new Marks(mark, null, null, null), null, times[mark - 1]));
        return tally.scores();
    }

    private static void recommend(Tally tally, int mark, long times) {
        tally.add(new Marks(null, null, mark, null), null, times);
    }
}
