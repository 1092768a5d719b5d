package io.itinera.insight.friction;

import static io.itinera.insight.friction.FrictionsByHand.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.ByHand;
import io.itinera.insight.friction.FrictionsByHand.Stretch;
import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.FrictionScore;
import io.itinera.insight.friction.boundary.Reordering;
import io.itinera.insight.statistics.control.MatchedMeans;
import io.itinera.testing.Portal;
import java.util.List;
import java.util.Set;

/** What each kind of friction cost the hospitals that are looked at, and how much of it their visits bore, beside {@link CostsByHand} and the papers' arithmetic ({@link ByHand}). */
final class CostFiguresByHand {
    private static final double EXACT = 1e-6;
    private static final int FEWEST = 10;
    private static final int FEWEST_HOSPITALS = 5;
    /** Told by that nobody went on. */
    private static final Set<String> BY_END = Set.of("abandoned-form", "abandoned-cart", "left-form", "search-without-result");
    private static final String BORNE = "select v.account_id, sum(coalesce(f.bore, 0)), sum(v.steps), count(*) from (" + CostsByHand.STEPS + ") v left join (" + CostsByHand.BORE
        + ") f on f.visit = v.visit and f.pseudonym = v.pseudonym where 1 = 1%s group by v.account_id";

    private final Portal portal;
    private final double meanOrder;

    /** @param portal in which {@link FrictionsByHand} laid out what is found */
    CostFiguresByHand(Portal portal) {
        this.portal = portal;
        portal.sql(CostsByHand.GAPS);
        meanOrder = numbers(portal, "select avg(u.amount) from journey.touchpoint u where " + CostsByHand.ORDERED + " and u.pseudonym is not null and " + Stretch.CURRENT.during("u.occurred_at")).get(0)[0];
    }

    void compare(String kind, FrictionCost cost) {
        effort(kind, cost.effort());
        reordering(kind, cost.reordering());
        assertThat(cost.meanOrder().doubleValue()).isCloseTo(meanOrder, within(0.005));
        orders(kind, cost, numbers(portal, CostsByHand.reorderingByHospital(kind)));
        time(kind, cost);
    }

    private void effort(String kind, MatchedMeans effort) {
        String answers = CostsByHand.ANSWERS.formatted(kind, CostsByHand.LATER.contains(kind) ? "account_id" : "pseudonym");
        double[] compared = numbers(portal, CostsByHand.EFFORT.formatted(answers)).get(0);
        double[] all = numbers(portal, "select sum(a.met), sum(1 - a.met) from (" + answers + ") a").get(0);
        assertThat(List.of(effort.touched().n(), effort.others().n())).as(kind).containsExactly((long) (compared[0] > 0 ? compared[0] : all[0]), (long) (compared[0] > 0 ? compared[3] : all[1]));
        if (effort.isTold()) {
            assertThat(new double[] {effort.touched().value(), effort.others().value(), effort.difference().value()}).as(kind)
                .containsExactly(new double[] {compared[1], compared[2], compared[1] - compared[2]}, offset(EXACT));
        }
    }

    private void reordering(String kind, Reordering reordering) {
        double[] byHand = numbers(portal, CostsByHand.reordering(kind)).get(0);
        assertThat(new double[] {reordering.touched(), reordering.touchedOrdered(), reordering.others(), reordering.othersOrdered()}).as(kind).containsExactly(byHand);
        assertThat(ByHand.number(reordering.difference().value())).as(kind).isCloseTo(Math.min(byHand[0], byHand[2]) == 0 ? ByHand.NOTHING : byHand[1] / byHand[0] - byHand[3] / byHand[2], within(1e-9));
    }

    private static void orders(String kind, FrictionCost cost, List<double[]> hospitals) {
        Reordering told = cost.reordering();
        assertThat(told.isByHospital()).as(kind).isEqualTo(hospitals.size() >= FEWEST_HOSPITALS);
        assertThat(ByHand.of(told.touchedShare())).as(kind).containsExactly(part(hospitals, 0), offset(EXACT));
        assertThat(ByHand.of(told.othersShare())).as(kind).containsExactly(part(hospitals, 2), offset(EXACT));
        if (told.touched() == 0 || told.others() == 0) {
            return;
        }
        double[] difference = ByHand.difference(hospitals);
        assertThat(ByHand.of(told.difference())).as(kind).containsExactly(difference, offset(EXACT));
        double touched = told.touched();
        assertThat(ByHand.of(told.ordersLost())).as(kind).containsExactly(new double[] {-difference[0] * touched, -difference[2] * touched, -difference[1] * touched, touched}, offset(1e-4));
        assertThat(cost.isOrdersLost()).as(kind).isEqualTo(!BY_END.contains(kind) && Math.min(touched, told.others()) >= FEWEST && difference[2] < 0);
        if (cost.isOrdersLost()) {
            assertThat(cost.ordersValue().doubleValue()).as(kind).isCloseTo(-difference[0] * touched * cost.meanOrder().doubleValue(), within(0.01));
        }
    }

    /** Of few hospitals as if visits were independent. */
    private static double[] part(List<double[]> hospitals, int from) {
        List<double[]> theirs = hospitals.stream().map(one -> new double[] {one[from], one[from + 1]}).filter(one -> one[1] > 0).toList();
        return hospitals.size() >= FEWEST_HOSPITALS ? ByHand.byCluster(theirs)
            : ByHand.wilson(theirs.stream().mapToDouble(one -> one[0]).sum(), theirs.stream().mapToDouble(one -> one[1]).sum());
    }

    private void time(String kind, FrictionCost cost) {
        double[] supposed = numbers(portal, "select (select a.figure from insight.friction_assumption a where a.code = '" + kind + "'), a.figure, (select count(*) from (" + CostsByHand.MET.formatted(kind)
            + ") m) from insight.friction_assumption a where a.code = 'hour'").get(0);
        double[] lost = CostsByHand.LATER.contains(kind) ? new double[2] : numbers(portal, CostsByHand.LOST.formatted(kind)).get(0);
        assertThat(cost.lost().n()).as(kind).isEqualTo((long) lost[1]);
        assertThat(cost.lost().minutes() == null ? 0 : cost.lost().minutes()).as(kind).isCloseTo(lost[0], within(EXACT));
        double minutes = (lost[1] >= FEWEST ? Math.max(0, lost[0]) : supposed[0]) * supposed[2];
        assertThat(cost.minutes().doubleValue()).as(kind).isCloseTo(minutes, within(1e-3));
        assertThat(cost.labour().doubleValue()).as(kind).isCloseTo(minutes / 60 * supposed[1], within(0.01));
    }

    /** Weighed times, three of a kind at most, to steps. */
    void compare(FrictionScore score) {
        compare("", score.all());
        assertThat(score.weeks()).hasSize(12);
        for (int nth = 0; nth < score.weeks().size(); nth++) {
            compare(" and " + FrictionsByHand.week(nth, "v.began"), score.weeks().get(nth));
        }
    }

    /** Cochran 1977 and Woodruff 1971: a ratio of two sums over hospitals, none below zero; nothing is told of few visits or hospitals. */
    private void compare(String when, FrictionScore.Week told) {
        List<double[]> hospitals = numbers(portal, BORNE.formatted(when));
        double steps = sum(hospitals, 2);
        double ratio = sum(hospitals, 1) / steps;
        double k = hospitals.size();
        assertThat(new double[] {told.hospitals(), told.steps(), told.score().n()}).as(when).containsExactly(k, steps, sum(hospitals, 3));
        boolean isEnough = k >= FEWEST_HOSPITALS && sum(hospitals, 3) >= FEWEST;
        assertThat(told.isTold()).as(when).isEqualTo(isEnough);
        if (isEnough) {
            double half = ByHand.student(ByHand.UPPER, k - 1) / steps * Math.sqrt(hospitals.stream().mapToDouble(one -> Math.pow(one[1] - ratio * one[2], 2)).sum() * k / (k - 1));
            assertThat(ByHand.of(told.score())).as(when).containsExactly(new double[] {ratio, Math.max(0, ratio - half), ratio + half, sum(hospitals, 3)}, offset(EXACT));
        }
    }

    private static double sum(List<double[]> hospitals, int at) {
        return hospitals.stream().mapToDouble(one -> one[at]).sum();
    }
}
