package io.itinera.insight.friction;

import static io.itinera.insight.friction.FrictionsByHand.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.ByHand;
import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.FrictionsByHand.Stretch;
import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.FrictionKind;
import io.itinera.insight.friction.boundary.FrictionKind.Example;
import io.itinera.insight.friction.boundary.FrictionKind.Week;
import io.itinera.insight.friction.boundary.FrictionReport;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.FrictionScore;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.ReadFrictionKind;
import io.itinera.insight.friction.boundary.Reordering;
import io.itinera.insight.friction.boundary.Trend;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The intervals, trends and examples of every kind of friction, from queries by hand over the touchpoints and the papers' arithmetic ({@link ByHand}). */
@WithDatabase
class FrictionBoundsByHandTest {
    private static final Scope QUARTER = Scope.lastDays(90);
    private static final double EXACT = 1e-6;
    private static final int FEWEST_HOSPITALS = 5;
    /** Each step of a visit, which is of the hospital for which somebody signed in during it. */
    private static final String STEPS = "create table journey.by_hand_step as select t.visit, t.occurred_at, max(t.account_id) over (partition by t.visit) as account_id"
        + " from journey.touchpoint t where t.visit is not null and t.initiator = 'CUSTOMER'";
    private static final String VISITS = "select s.account_id, count(distinct s.visit) from journey.by_hand_step s where %s group by s.account_id";
    /** What met the kind by hospital; a visit that met it before somebody signed in, and not afterwards, met it as nobody's. */
    private static final String HITS = "select h.account_id, count(*) from (select max(b.account_id) as account_id from journey.by_hand b where b.kind = '%1$s' and b.visit is not null and %2$s"
        + " group by b.visit union all select b.account_id from journey.by_hand b where b.kind = '%1$s' and b.visit is null and %2$s) h group by h.account_id";
    private static final String BORNE = "select v.account_id, sum(coalesce(f.bore, 0)), sum(v.steps), count(*) from (" + CostsByHand.STEPS + ") v left join (" + CostsByHand.BORE
        + ") f on f.visit = v.visit and f.pseudonym = v.pseudonym where 1 = 1%s group by v.account_id";
    /** How much friction each visit bore by its steps. */
    private static final String BORE = "create table journey.by_hand_bore as select v.visit, sum(coalesce(f.bore, 0)) / sum(v.steps) as bore from (" + CostsByHand.STEPS + ") v left join ("
        + CostsByHand.BORE + ") f on f.visit = v.visit and f.pseudonym = v.pseudonym group by v.visit";
    /** Of the newest fifty, each of another visit, the five whose visit bore most by its steps. */
    private static final String EXAMPLES = "select e.id, e.bore from (select n.id, n.occurred_at, n.visit, v.bore, row_number() over (partition by n.visit order by n.occurred_at desc, n.id desc)"
        + " as nth from (select b.* from journey.by_hand b where b.kind = '%1$s' and b.stretch in ('ANY', 'CURRENT') and " + Stretch.CURRENT.during("b.occurred_at")
        + " order by b.occurred_at desc, b.id desc fetch first 50 rows only) n left join journey.by_hand_bore v on v.visit = n.visit) e where e.visit is null or e.nth = 1"
        + " order by case when e.bore is null then 1 else 0 end, round(e.bore, 9) desc, e.occurred_at desc, e.id desc fetch first 5 rows only";
    /** Told by that nobody went on. */
    private static final Set<String> BY_END = Set.of("abandoned-form", "abandoned-cart", "left-form", "search-without-result");

    private final Map<String, Map<Double, Double>> told = new HashMap<>();
    private Portal portal;

    @Test
    @DisplayName("INS-3.2, INS-3.3, FRI-2, FRI-3, FRI-4, FRI-9 of every kind of friction the bounds, the p value, the trend, the examples and the orders lost are those of queries by hand and of the papers' arithmetic")
    void boundsAsByHand(Portal portal) {
        this.portal = portal;
        ChanceLog.in(portal);
        FrictionsByHand.lay(portal);
        portal.sql(STEPS + ";\n" + BORE);
        FrictionReport report = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).report(QUARTER));
        report.rows().forEach(row -> row(row, report.rows().size()));
        assertThat(report.rows()).extracting(FrictionRow::trend).contains(Trend.LEVEL).containsAnyOf(Trend.RISING, Trend.FALLING);
        for (FrictionRow row : report.rows()) {
            FrictionKind kind = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFrictionKind.class).kind(row.detector(), QUARTER, Locale.ENGLISH));
            assertThat(kind.weeksByHospital()).isTrue();
            for (int nth = 0; nth < kind.weeks().size(); nth++) {
                week(row.detector(), nth, kind.weeks().get(nth));
            }
            examples(row.detector(), kind.examples());
        }
        score();
        Map<String, FrictionCost> costs = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).costs(QUARTER));
        costs.forEach((kind, cost) -> orders(kind, cost, numbers(portal, CostsByHand.reorderingByHospital(kind))));
    }

    /** By hospital, 0 for nobody's. */
    private Map<Double, Double> byHospital(String query) {
        return told.computeIfAbsent(query, any -> numbers(portal, query).stream().collect(Collectors.toMap(row -> row[0], row -> row[1])));
    }

    /** Each hospital, how many of its visits met the kind, and how many there were, in the one stretch and in the other. */
    private List<double[]> clusters(String kind, String now, String hitsNow, String before, String hitsBefore) {
        List<Map<Double, Double>> parts = Stream.of(HITS.formatted(kind, hitsNow), VISITS.formatted(now), HITS.formatted(kind, hitsBefore), VISITS.formatted(before)).map(this::byHospital).toList();
        return parts.stream().flatMap(part -> part.keySet().stream()).distinct().sorted()
            .map(hospital -> DoubleStream.concat(DoubleStream.of(hospital), parts.stream().mapToDouble(part -> part.getOrDefault(hospital, 0.0))).toArray()).toList();
    }

    private void row(FrictionRow row, int kinds) {
        String kind = row.detector();
        List<double[]> hospitals = clusters(kind, Stretch.CURRENT.during("s.occurred_at") + FrictionsByHand.waited("s", kind, 0),
            "b.stretch in ('ANY', 'CURRENT') and " + Stretch.CURRENT.during("b.occurred_at"), Stretch.BEFORE.during("s.occurred_at") + FrictionsByHand.waited("s", kind, 90),
            "b.stretch in ('ANY', 'BEFORE') and " + Stretch.BEFORE.during("b.occurred_at") + FrictionsByHand.waited("b", kind, 90));
        assertThat(ByHand.of(row.share())).as(kind).containsExactly(share(hospitals), offset(EXACT));
        Double p = pValue(hospitals);
        assertThat(ByHand.number(row.pValue())).as("p of " + kind).isCloseTo(ByHand.number(p), within(EXACT));
        if (p != null) {
            assertThat(row.trend()).as(kind).isEqualTo(p >= 0.05 / kinds ? Trend.LEVEL : row.share().value() > row.previous() ? Trend.RISING : Trend.FALLING);
        }
    }

    /** @param hospitals the hospital, hits and of how many */
    private static double[] share(List<double[]> hospitals) {
        double hits = hospitals.stream().mapToDouble(one -> one[1]).sum();
        double n = hospitals.stream().mapToDouble(one -> one[2]).sum();
        return ByHand.byCluster(hospitals.stream().filter(one -> one[1] + one[2] > 0).map(one -> new double[] {hits > n ? one[2] : one[1], one[2]}).toList());
    }

    /** Kish and Frankel 1974: the difference of two ratios over clusters that have a part in both, with Student's t of as many as they count as, and never less than the z test of independent ones allows for. */
    private static Double pValue(List<double[]> hospitals) {
        double n1 = hospitals.stream().mapToDouble(one -> one[2]).sum();
        double n2 = hospitals.stream().mapToDouble(one -> one[4]).sum();
        double share1 = Math.min(1, hospitals.stream().mapToDouble(one -> one[1]).sum() / n1);
        double share2 = Math.min(1, hospitals.stream().mapToDouble(one -> one[3]).sum() / n2);
        double pooled = (share1 * n1 + share2 * n2) / (n1 + n2);
        double[] sizes = hospitals.stream().mapToDouble(one -> one[2] + one[4]).filter(size -> size > 0).toArray();
        if (hospitals.stream().filter(one -> one[0] > 0 && one[2] + one[4] > 0).count() < FEWEST_HOSPITALS || Math.min(pooled, 1 - pooled) * Math.min(n1, n2) < 5) {
            return null;
        }
        double apart = hospitals.stream().mapToDouble(one -> Math.pow((one[1] - share1 * one[2]) / n1 - (one[3] - share2 * one[4]) / n2, 2)).sum() * sizes.length / (sizes.length - 1);
        double squares = Arrays.stream(sizes).map(size -> size * size).sum();
        double t = Math.abs(share1 - share2) / Math.sqrt(Math.max(apart, pooled * (1 - pooled) * (1 / n1 + 1 / n2)));
        return Math.min(1, 2 * ByHand.tail(t, Math.max(1, Math.pow(n1 + n2, 2) / squares - 1)));
    }

    private void week(String kind, int nth, Week week) {
        assertThat(ByHand.of(week.share())).as(kind + " in week " + nth).containsExactly(share(clusters(kind,
            FrictionsByHand.week(nth, "s.occurred_at") + FrictionsByHand.waited("s", kind, 0), FrictionsByHand.week(nth, "b.occurred_at") + " and b.stretch in ('ANY', 'WEEKS')", "1 = 0", "1 = 0")),
            offset(EXACT));
    }

    /** Those of one score in either order: the last decimals of sums of fractions differ. */
    private void examples(String kind, List<Example> shown) {
        List<double[]> byHand = numbers(portal, EXAMPLES.formatted(kind));
        assertThat(shown).as(kind).extracting(Example::id).containsExactlyInAnyOrderElementsOf(byHand.stream().map(one -> (long) one[0]).toList());
        assertThat(shown.stream().mapToDouble(one -> one.score() == null ? 0 : one.score()).toArray()).as(kind).containsExactly(byHand.stream().mapToDouble(one -> one[1]).toArray(), offset(EXACT));
    }

    /** Cochran 1977 and Woodruff 1971: a ratio of two sums over hospitals, none below zero. */
    private void score() {
        FrictionScore score = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).score(QUARTER));
        score("", score.all().score());
        for (int nth = 0; nth < score.weeks().size(); nth++) {
            score(" and " + FrictionsByHand.week(nth, "v.began"), score.weeks().get(nth).score());
        }
    }

    private void score(String when, Estimate told) {
        List<double[]> hospitals = numbers(portal, BORNE.formatted(when));
        double steps = hospitals.stream().mapToDouble(one -> one[2]).sum();
        double ratio = hospitals.stream().mapToDouble(one -> one[1]).sum() / steps;
        double k = hospitals.size();
        double half = ByHand.student(ByHand.UPPER, k - 1) / steps * Math.sqrt(hospitals.stream().mapToDouble(one -> Math.pow(one[1] - ratio * one[2], 2)).sum() * k / (k - 1));
        assertThat(ByHand.of(told)).as(when).containsExactly(new double[] {ratio, Math.max(0, ratio - half), ratio + half, hospitals.stream().mapToDouble(one -> one[3]).sum()}, offset(EXACT));
    }

    private static void orders(String kind, FrictionCost cost, List<double[]> hospitals) {
        Reordering told = cost.reordering();
        assertThat(ByHand.of(told.touchedShare())).as(kind).containsExactly(part(hospitals, 0), offset(EXACT));
        assertThat(ByHand.of(told.othersShare())).as(kind).containsExactly(part(hospitals, 2), offset(EXACT));
        if (told.touched() == 0 || told.others() == 0) {
            return;
        }
        double[] difference = ByHand.difference(hospitals);
        assertThat(ByHand.of(told.difference())).as(kind).containsExactly(difference, offset(EXACT));
        double touched = told.touched();
        assertThat(ByHand.of(told.ordersLost())).as(kind).containsExactly(new double[] {-difference[0] * touched, -difference[2] * touched, -difference[1] * touched, touched}, offset(1e-4));
        assertThat(cost.isOrdersLost()).as(kind).isEqualTo(!BY_END.contains(kind) && Math.min(touched, told.others()) >= 10 && difference[2] < 0);
        if (cost.isOrdersLost()) {
            assertThat(cost.ordersValue().doubleValue()).as(kind).isCloseTo(-difference[0] * touched * cost.meanOrder().doubleValue(), within(0.01));
        }
    }

    private static double[] part(List<double[]> hospitals, int from) {
        return ByHand.byCluster(hospitals.stream().map(one -> new double[] {one[from], one[from + 1]}).filter(one -> one[1] > 0).toList());
    }
}
