package io.itinera.insight.money.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.money.boundary.Obstacle;
import io.itinera.insight.money.boundary.Told;
import io.itinera.insight.statistics.control.EventStudy;
import io.itinera.insight.statistics.control.Histories;
import io.itinera.insight.statistics.control.Histories.Hospital;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The first hospitals of some are struck in the fifth of nine months. */
class JudgementTest {
    private static final int STRUCK = 4;

    private interface Value {
        double of(int hospital, int month);
    }

    private static Judgement judge(int count, int struck, Value value) {
        boolean[] always = new boolean[9];
        Arrays.fill(always, true);
        Histories histories = new Histories(9, IntStream.range(0, count).mapToObj(i ->
            new Hospital(i, i < struck ? STRUCK : Histories.NEVER, IntStream.range(0, 9).mapToDouble(t -> value.of(i, t)).toArray(), always)).toList(), false);
        return Judgement.of(histories, EventStudy.of(histories, 1));
    }

    @Test
    @DisplayName("MON-4.4 where nothing moves no check was made")
    void ofNothingThatMovesNothingIsChecked() {
        Judgement judgement = judge(20, 10, (hospital, month) -> hospital);
        assertThat(judgement.told()).isEqualTo(Told.CANNOT_TELL);
        assertThat(judgement.obstacles()).containsExactly(Obstacle.NO_VARIATION);
        assertThat(judgement.checks()).isEmpty();
    }

    @Test
    @DisplayName("MON-4.4 of a change that may be chance it is not known whether it rests on many, nor how much the movement before makes of it")
    void ofChanceNothingElseIsAsked() {
        Random dice = new Random(1);
        Judgement judgement = judge(20, 10, (hospital, month) -> dice.nextGaussian());
        assertThat(judgement.obstacles()).startsWith(Obstacle.WITHIN_CHANCE);
        assertThat(judgement.checks()).containsOnlyKeys(Obstacle.WITHIN_CHANCE, Obstacle.DRIFT, Obstacle.PLACEBO).containsEntry(Obstacle.WITHIN_CHANCE, false);
    }

    @Test
    @DisplayName("MON-4.4 where no interval can be given, although there are five of either kind, it is said so, and whether it is beyond chance is unknown")
    void withoutAnIntervalChanceIsUnknown() {
        Judgement judgement = judge(20, 10, (hospital, month) -> hospital < 10 && month > STRUCK ? 1 : 0);
        assertThat(judgement.told()).isEqualTo(Told.CANNOT_TELL);
        assertThat(judgement.obstacles()).containsExactly(Obstacle.UNBOUNDED);
        assertThat(judgement.checks()).doesNotContainKeys(Obstacle.WITHIN_CHANCE, Obstacle.CARRIED, Obstacle.ONE_HOSPITAL);
    }

    @Test
    @DisplayName("MON-4.4 a change that followed has passed every check")
    void aChangeThatFollowedPassedAll() {
        Random dice = new Random(2);
        Judgement judgement = judge(40, 20, (hospital, month) -> dice.nextGaussian() / 20 + (hospital < 20 && month > STRUCK ? 1 : 0));
        assertThat(judgement.told()).isEqualTo(Told.FOLLOWED);
        assertThat(judgement.checks()).hasSize(5).doesNotContainValue(false);
    }
}
