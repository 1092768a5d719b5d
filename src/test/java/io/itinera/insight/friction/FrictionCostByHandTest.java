package io.itinera.insight.friction;

import static io.itinera.insight.friction.FrictionsByHand.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.FrictionsByHand.Stretch;
import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.FrictionScore;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.Reordering;
import io.itinera.insight.statistics.control.MatchedMeans;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What each kind of friction cost, and how much of it visits bore, beside queries written by hand over the touchpoints and answers themselves ({@link FrictionsByHand}). */
@WithDatabase
class FrictionCostByHandTest {
    private static final Scope QUARTER = Scope.lastDays(90);

    @Test
    @DisplayName("FRI-3, FRI-4 and FRI-8 of every kind of friction the effort, the orders, the time lost and the cost are those of queries by hand over touchpoints and answers, and so is the score of visits (FRI-9)")
    void costsAsByHand(Portal portal) {
        ChanceLog.in(portal);
        FrictionsByHand.lay(portal);
        portal.sql(CostsByHand.GAPS);
        Map<String, FrictionCost> costs = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).costs(QUARTER));
        double order = numbers(portal, "select avg(u.amount) from journey.touchpoint u where " + CostsByHand.ORDERED + " and u.pseudonym is not null and " + Stretch.CURRENT.during("u.occurred_at")).get(0)[0];
        costs.forEach((kind, cost) -> {
            effort(portal, kind, cost.effort());
            reordering(portal, kind, cost.reordering());
            assertThat(cost.meanOrder().doubleValue()).isCloseTo(order, within(0.005));
            time(portal, kind, cost);
        });
        assertThat(costs.values().stream().filter(cost -> cost.effort().isTold())).hasSizeGreaterThan(10);
        assertThat(costs.values().stream().filter(cost -> cost.lost().isMeasured())).hasSizeGreaterThan(5);
        score(portal);
    }

    private static void effort(Portal portal, String kind, MatchedMeans effort) {
        String answers = CostsByHand.ANSWERS.formatted(kind, CostsByHand.LATER.contains(kind) ? "account_id" : "pseudonym");
        double[] compared = numbers(portal, CostsByHand.EFFORT.formatted(answers)).get(0);
        double[] all = numbers(portal, "select sum(a.met), sum(1 - a.met) from (" + answers + ") a").get(0);
        assertThat(List.of(effort.touched().n(), effort.others().n())).as(kind).containsExactly((long) (compared[0] > 0 ? compared[0] : all[0]), (long) (compared[0] > 0 ? compared[3] : all[1]));
        if (effort.isTold()) {
            assertThat(new double[] {effort.touched().value(), effort.others().value(), effort.difference().value()}).as(kind)
                .containsExactly(new double[] {compared[1], compared[2], compared[1] - compared[2]}, offset(1e-6));
        }
    }

    private static void reordering(Portal portal, String kind, Reordering reordering) {
        double[] byHand = numbers(portal, CostsByHand.reordering(kind)).get(0);
        assertThat(new double[] {reordering.touched(), reordering.touchedOrdered(), reordering.others(), reordering.othersOrdered()}).as(kind).containsExactly(byHand);
        if (byHand[2] > 0) {
            assertThat(reordering.difference().value()).as(kind).isCloseTo(byHand[1] / byHand[0] - byHand[3] / byHand[2], within(1e-9));
        }
    }

    private static void time(Portal portal, String kind, FrictionCost cost) {
        double[] supposed = numbers(portal, "select (select a.figure from insight.friction_assumption a where a.code = '" + kind + "'), a.figure, (select count(*) from (" + CostsByHand.MET.formatted(kind)
            + ") m) from insight.friction_assumption a where a.code = 'hour'").get(0);
        double[] lost = CostsByHand.LATER.contains(kind) ? new double[2] : numbers(portal, CostsByHand.LOST.formatted(kind)).get(0);
        assertThat(cost.lost().n()).as(kind).isEqualTo((long) lost[1]);
        assertThat(cost.lost().minutes() == null ? 0 : cost.lost().minutes()).as(kind).isCloseTo(lost[0], within(1e-6));
        double minutes = (lost[1] >= 10 ? Math.max(0, lost[0]) : supposed[0]) * supposed[2];
        assertThat(cost.minutes().doubleValue()).as(kind).isCloseTo(minutes, within(1e-3));
        assertThat(cost.labour().doubleValue()).as(kind).isCloseTo(minutes / 60 * supposed[1], within(0.01));
    }

    /** Weighed times, three of a kind at most, to steps. */
    private static void score(Portal portal) {
        FrictionScore score = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).score(QUARTER));
        compare(portal, "", score.all());
        assertThat(score.weeks()).hasSize(12);
        for (int nth = 0; nth < score.weeks().size(); nth++) {
            compare(portal, " and " + FrictionsByHand.week(nth, "v.began"), score.weeks().get(nth));
        }
    }

    private static void compare(Portal portal, String when, FrictionScore.Week told) {
        assertThat(new double[] {told.score().value(), told.score().n(), told.hospitals(), told.steps()}).as(when).containsExactly(numbers(portal, CostsByHand.SCORE + when).get(0), offset(1e-6));
    }
}
