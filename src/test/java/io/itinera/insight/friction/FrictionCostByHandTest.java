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
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What each kind of friction cost, and how much of it visits bore, beside queries written by hand over the touchpoints and answers themselves ({@link FrictionsByHand}). */
@WithDatabase
class FrictionCostByHandTest {
    private static final Scope QUARTER = Scope.lastDays(90);
    /** What touches the hospital in the month that follows, and not the visit that met it. */
    private static final Set<String> LATER = Set.of("call-after-portal", "rework", "waiting", "disputed-invoice", "late-delivery", "short-delivery");
    private static final String CURRENT = Stretch.CURRENT.during("t.occurred_at");
    private static final String MET = "select 1 from journey.by_hand b where b.kind = '%1$s' and b.stretch in ('ANY', 'CURRENT') and " + Stretch.CURRENT.during("b.occurred_at");
    /** Each answer of the period: about what, how much effort, and whether the kind was met in the 30 days before it. */
    private static final String ANSWERS = "select s.touchpoint as sort, s.effort, case when exists (select 1 from journey.by_hand b where b.kind = '%1$s' and b.stretch in ('ANY', 'CURRENT', 'FELT')"
        + " and b.%2$s = s.%2$s and b.occurred_at >= s.answered_at - interval '30' day and b.occurred_at < s.answered_at) then 1 else 0 end as met from insight.survey s where "
        + Stretch.CURRENT.during("s.answered_at");
    /** How many can be compared, their mean, what the others would have as a mean, were they about as much of each, and how many these are. */
    private static final String EFFORT = "select sum(g.met), sum(g.met * g.mean1) / sum(g.met), sum(g.met * g.mean0) / sum(g.met), sum(g.others) from (select sum(a.met) as met, sum(1 - a.met) as others,"
        + " avg(case when a.met = 1 then 1.0 * a.effort end) as mean1, avg(case when a.met = 0 then 1.0 * a.effort end) as mean0 from (%s) a group by a.sort) g where g.met > 0 and g.others > 0";
    private static final String ORDERED = "u.type = 'ORDER_SUBMITTED' and u.outcome = 'COMPLETED' and u.initiator = 'CUSTOMER'";
    private static final String SHOPPING = "select t.visit, t.account_id, t.pseudonym, min(t.occurred_at) as began from journey.touchpoint t where t.type in ('CATALOG_SEARCHED', 'CATALOG_VIEWED',"
        + " 'PRODUCT_VIEWED', 'CART_VIEWED', 'CART_FILLED', 'QUICK_ORDER_FILLED', 'ORDER_REPEATED', 'LIST_ORDERED') and t.initiator = 'CUSTOMER' and t.visit is not null and t.pseudonym is not null and "
        + CURRENT + " and t.occurred_at < " + FrictionsByHand.NOW + " - interval '7' day group by t.visit, t.account_id, t.pseudonym";
    /** Visits that the kind touched, how many of them led to an order within seven days, and the same of the others. */
    private static final String REORDERING = "select sum(v.met), sum(v.met * v.ordered), sum(1 - v.met), sum((1 - v.met) * v.ordered) from (select case when exists (select 1 from journey.touchpoint u where "
        + ORDERED + " and u.pseudonym = w.pseudonym and u.occurred_at >= w.began and u.occurred_at <= w.began + interval '7' day) then 1 else 0 end as ordered,"
        + " case when exists (%2$s) then 1 else 0 end as met from (" + SHOPPING + ") w) v";
    private static final String MET_IN_VISIT = MET + " and b.visit = w.visit and b.pseudonym = w.pseudonym";
    private static final String FELT = "select 1 from journey.by_hand b where b.kind = '%1$s' and b.account_id = w.account_id and b.occurred_at <= w.began and b.occurred_at > w.began - interval '30' day";
    /** How many seconds it took from each step until the same person completed the next one in the visit, within half an hour. */
    private static final String GAPS = "create table journey.by_hand_gap as select t.id, t.type, t.occurred_at, t.outcome, t.reason, t.initiator, (select extract(epoch from (min(u.occurred_at) - t.occurred_at))"
        + " from journey.touchpoint u where u.account_id = t.account_id and u.visit = t.visit and u.occurred_at > t.occurred_at and u.occurred_at <= t.occurred_at + interval '30' minute and "
        + FrictionsByHand.done("u") + ") as gap from journey.touchpoint t where t.visit is not null and " + CURRENT;
    private static final String MEDIANS = "(select m.type, avg(m.gap) as middle, max(m.n) as n from (select g.type, cast(g.gap as double precision) as gap, row_number() over (partition by g.type"
        + " order by g.gap) as nth, count(*) over (partition by g.type) as n from (%s) g where g.gap is not null) m where m.nth in ((m.n + 1) / 2, (m.n + 2) / 2) group by m.type)";
    private static final String AFTER = "select case when n.outcome in ('REJECTED', 'FAILED') then 'REFUSED' when n.type = 'OUT_OF_STOCK_MET' then 'CART_VIEWED' else n.type end as type, n.gap from"
        + " (select g.type, g.outcome, g.gap from journey.by_hand_gap g where exists (" + MET + " and b.id = g.id) order by g.occurred_at desc, g.id desc fetch first 50 rows only) n";
    private static final String USUAL = "select n.type, n.gap from (select g.type, g.gap, row_number() over (partition by g.type order by g.occurred_at desc) as nth from journey.by_hand_gap g where"
        + " (g.type like '%%VIEWED' or g.type = 'CATALOG_SEARCHED') and g.outcome = 'COMPLETED' and g.reason is null and g.initiator = 'CUSTOMER') n where n.nth <= 300";
    /** Minutes beyond the usual, and of how many times; nothing is usual after what was refused. */
    private static final String LOST = "select sum(a.n * (a.middle - coalesce(p.middle, 0))) / sum(a.n) / 60, sum(a.n) from " + MEDIANS.formatted(AFTER) + " a left join " + MEDIANS.formatted(USUAL)
        + " p on p.type = a.type and p.n >= 10 where a.type = 'REFUSED' or p.type is not null";
    private static final String STEPS = "select t.visit, t.account_id, t.pseudonym, min(t.occurred_at) as began, count(*) as steps from journey.touchpoint t where t.initiator = 'CUSTOMER' and t.visit is not null"
        + " and t.pseudonym is not null and " + CURRENT + " and t.type not in (select y.code from journey.touchpoint_type y where y.browser_signal) group by t.visit, t.account_id, t.pseudonym";
    /** Three times of a kind count within a visit, each as many minutes as are supposed, over the mean of all kinds. */
    private static final String BORE = "select b.visit, b.pseudonym, sum(b.weight) as bore from (select b.visit, b.pseudonym, b.kind, least(3, count(*)) * max(a.figure) / (select avg(x.figure)"
        + " from insight.friction_assumption x where x.code <> 'hour') as weight from journey.by_hand b join insight.friction_assumption a on a.code = b.kind where b.stretch in ('ANY', 'CURRENT') and "
        + Stretch.CURRENT.during("b.occurred_at") + " group by b.visit, b.pseudonym, b.kind) b group by b.visit, b.pseudonym";
    private static final String SCORE = "select sum(coalesce(f.bore, 0)) / sum(v.steps), count(*), count(distinct v.account_id), sum(v.steps) from (" + STEPS + ") v left join (" + BORE
        + ") f on f.visit = v.visit and f.pseudonym = v.pseudonym where 1 = 1";

    @Test
    @DisplayName("FRI-3, FRI-4 and FRI-8 of every kind of friction the effort, the orders, the time lost and the cost are those of queries by hand over touchpoints and answers, and so is the score of visits (FRI-9)")
    void costsAsByHand(Portal portal) {
        ChanceLog.in(portal);
        FrictionsByHand.lay(portal);
        portal.sql(GAPS);
        Map<String, FrictionCost> costs = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).costs(QUARTER));
        double order = numbers(portal, "select avg(u.amount) from journey.touchpoint u where " + ORDERED + " and u.pseudonym is not null and " + Stretch.CURRENT.during("u.occurred_at")).get(0)[0];
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
        String answers = ANSWERS.formatted(kind, LATER.contains(kind) ? "account_id" : "pseudonym");
        double[] compared = numbers(portal, EFFORT.formatted(answers)).get(0);
        double[] all = numbers(portal, "select sum(a.met), sum(1 - a.met) from (" + answers + ") a").get(0);
        assertThat(List.of(effort.touched().n(), effort.others().n())).as(kind).containsExactly((long) (compared[0] > 0 ? compared[0] : all[0]), (long) (compared[0] > 0 ? compared[3] : all[1]));
        if (effort.isTold()) {
            assertThat(new double[] {effort.touched().value(), effort.others().value(), effort.difference().value()}).as(kind)
                .containsExactly(new double[] {compared[1], compared[2], compared[1] - compared[2]}, offset(1e-6));
        }
    }

    private static void reordering(Portal portal, String kind, Reordering reordering) {
        double[] byHand = numbers(portal, REORDERING.formatted(kind, (LATER.contains(kind) ? FELT : MET_IN_VISIT).formatted(kind))).get(0);
        assertThat(new double[] {reordering.touched(), reordering.touchedOrdered(), reordering.others(), reordering.othersOrdered()}).as(kind).containsExactly(byHand);
        if (byHand[2] > 0) {
            assertThat(reordering.difference().value()).as(kind).isCloseTo(byHand[1] / byHand[0] - byHand[3] / byHand[2], within(1e-9));
        }
    }

    private static void time(Portal portal, String kind, FrictionCost cost) {
        double[] supposed = numbers(portal, "select (select a.figure from insight.friction_assumption a where a.code = '" + kind + "'), a.figure, (select count(*) from (" + MET.formatted(kind)
            + ") m) from insight.friction_assumption a where a.code = 'hour'").get(0);
        double[] lost = LATER.contains(kind) ? new double[2] : numbers(portal, LOST.formatted(kind)).get(0);
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
        assertThat(new double[] {told.score().value(), told.score().n(), told.hospitals(), told.steps()}).as(when).containsExactly(numbers(portal, SCORE + when).get(0), offset(1e-6));
    }
}
