package io.itinera.insight.friction;

import static io.itinera.insight.friction.FrictionsByHand.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.itinera.insight.ByHand;
import io.itinera.insight.PlantedLog;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.loop.boundary.CaseReport;
import io.itinera.insight.loop.boundary.CaseReport.Effect;
import io.itinera.insight.loop.boundary.CaseReport.Row;
import io.itinera.insight.loop.boundary.ReadFrictionCases;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the page of each kind of friction tells of its cases, beside queries written by hand over cases and touchpoints themselves ({@link FrictionsByHand}). */
@WithDatabase
class FrictionCasesByHandTest {
    private static final double EXACT = 1e-6;
    private static final int CASES = 16;
    private static final long DAY = 86_400;
    private static final String BETWEEN = "%1$s.occurred_at >= timestamp with time zone '%2$s' and %1$s.occurred_at < timestamp with time zone '%3$s'";
    private static final String VISITS = "select count(distinct t.visit) from journey.touchpoint t where t.initiator = 'CUSTOMER' and t.account_id = %d and ";
    private static final String HITS = "select count(distinct b.visit) + count(case when b.visit is null then 1 end) from journey.by_hand b where b.kind = '%s' and b.stretch in ('ANY', '%s') and b.account_id = %d and ";
    private static final String NEWEST = "select c.id from insight.friction_case c where c.kind = '%s' order by c.opened_at desc, c.id desc fetch first 8 rows only";
    /** Of those closed within a year by hospital: how many of them before anybody called or disputed anything, from 28 days before they were opened on, and how many there are. */
    private static final String IN_TIME = "select sum(case when (select count(*) from journey.touchpoint t where t.account_id = c.account_id and t.type in ('SUPPORT_CALLED', 'DIFFERENCE_DISPUTED')"
        + " and t.occurred_at >= c.opened_at - interval '28' day and t.occurred_at < c.closed_at) = 0 then 1 else 0 end), count(*) from insight.friction_case c where c.kind = '%s'"
        + " and c.closed_at >= timestamp with time zone '2025-03-20 12:00:00Z' group by c.account_id";

    private Portal portal;

    @Test
    @DisplayName("FRI-6.5 of every kind of friction what was measured again, of each case and together, and how many were closed before a complaint are those of queries by hand over cases and touchpoints")
    void equalsQueriesByHand(Portal started) {
        portal = started;
        ChanceLog.in(portal);
        FrictionsByHand.lay(portal);
        List<String> kinds = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).detectors());
        plant(kinds);
        List<CaseReport> reports = kinds.stream().map(kind -> compare(kind, portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFrictionCases.class).of(kind)))).toList();
        assertThat(reports).anySatisfy(report -> assertThat(report.together().isTold()).isTrue());
        assertThat(reports).anySatisfy(report -> assertThat(report.inTime().hits()).isPositive());
        assertThat(reports).flatExtracting(CaseReport::rows).filteredOn(row -> row.effect() != null && row.effect().isTold()).hasSizeGreaterThan(5);
    }

    @AfterEach
    void forget() {
        portal.sql("delete from insight.friction_case");
    }

    private void plant(List<String> kinds) {
        Random random = new Random(23);
        StringJoiner rows = new StringJoiner(", ");
        int id = 0;
        for (String kind : kinds) {
            for (int n = 0; n < CASES; n++) {
                Instant opened = PlantedLog.NOW.minusSeconds(DAY * (n % 8 == 0 ? 400 : 30 + random.nextInt(80)) + random.nextInt((int) DAY));
                Instant closed = opened.plusSeconds(DAY / 2 + random.nextInt((int) (25 * DAY)));
                rows.add("(" + ++id + ", '" + kind + "', " + (1 + id % ChanceLog.HOSPITALS) + ", 'x', timestamp with time zone '" + opened + "', date '2026-03-" + (18 + random.nextInt(4)) + "', "
                    + (closed.isBefore(PlantedLog.NOW) && n % 5 > 0 ? "timestamp with time zone '" + closed + "', 'y'" : "null, null") + ", 1)");
            }
        }
        portal.sql("insert into insight.friction_case (id, kind, account_id, note, opened_at, due_on, closed_at, done, version) values " + rows);
    }

    private CaseReport compare(String kind, CaseReport told) {
        List<double[]> closed = numbers(portal, IN_TIME.formatted(kind));
        assertThat(told.inTime().hits()).as(kind).isEqualTo((long) closed.stream().mapToDouble(one -> one[0]).sum());
        assertThat(ByHand.of(told.inTime().share())).as(kind).containsExactly(ByHand.byCluster(closed), offset(EXACT));
        assertThat(told.rows()).as(kind).extracting(Row::id).containsExactlyElementsOf(numbers(portal, NEWEST.formatted(kind)).stream().map(one -> (long) one[0]).toList());
        Map<String, double[]> hospitals = new TreeMap<>();
        for (Row row : told.rows()) {
            assertThat(row.overdue()).as(kind).isEqualTo(row.closedAt() == null && row.dueOn().getDayOfMonth() < 20);
            double[] byHand = effect(kind, row);
            if (byHand == null) {
                assertThat(row.effect()).as(kind).isNull();
            } else {
                same(kind, row.effect(), byHand);
                if (byHand[2] > 0 && byHand[4] > 0) {
                    hospitals.merge(row.code(), new double[] {byHand[3], byHand[4], byHand[1], byHand[2]}, FrictionCasesByHandTest::sum);
                }
            }
        }
        together(kind, told.together(), List.copyOf(hospitals.values()));
        return told;
    }

    private static double[] sum(double[] one, double[] other) {
        return IntStream.range(0, one.length).mapToDouble(n -> one[n] + other[n]).toArray();
    }

    /** As many days before it was opened and after it was closed as are known, 28 at most: how many, hits and visits before, and after. */
    private double[] effect(String kind, Row row) {
        if (row.closedAt() == null) {
            return null;
        }
        long account = Long.parseLong(row.code().substring(1));
        Instant known = PlantedLog.NOW.minus(Duration.ofMinutes(FrictionsByHand.waits(kind)));
        long days = Math.min(28, Duration.between(row.closedAt(), known).toDays());
        if (row.closedAt().isAfter(known) || days < 1) {
            return new double[5];
        }
        double[] before = rate(kind, account, row.openedAt().minusSeconds(days * DAY), row.openedAt(), row.id() + "B");
        double[] after = rate(kind, account, row.closedAt(), row.closedAt().plusSeconds(days * DAY), row.id() + "A");
        return new double[] {days, before[0], before[1], after[0], after[1]};
    }

    private double[] rate(String kind, long account, Instant from, Instant to, String stretch) {
        if (kind.equals("poor-page") || kind.equals("scroll-to-fro")) {
            FrictionsByHand.judge(portal, stretch, BETWEEN.formatted("t", from, to));
        }
        double visits = numbers(portal, VISITS.formatted(account) + BETWEEN.formatted("t", from, to)).get(0)[0];
        return new double[] {Math.min(visits, numbers(portal, HITS.formatted(kind, stretch, account) + BETWEEN.formatted("b", from, to)).get(0)[0]), visits};
    }

    private static void same(String kind, Effect told, double[] byHand) {
        assertThat(new double[] {told.days(), told.hitsBefore(), told.visitsBefore(), told.hitsAfter(), told.visitsAfter()}).as(kind).containsExactly(byHand);
        assertThat(told.isTold()).as(kind).isEqualTo(Math.min(byHand[2], byHand[4]) >= 10);
        if (told.isTold()) {
            double[] before = ByHand.wilson(byHand[1], byHand[2]);
            double[] after = ByHand.wilson(byHand[3], byHand[4]);
            double[] difference = ByHand.newcombe(after, before, 0);
            assertThat(List.of(ByHand.of(told.before()), ByHand.of(told.after()), ByHand.of(told.difference()))).as(kind).usingElementComparator(Comparator.comparing(FrictionCasesByHandTest::rounded))
                .containsExactly(before, after, difference);
            assertThat(List.of(told.isBetter(), told.isWorse())).as(kind).containsExactly(difference[2] < 0, difference[1] > 0);
        }
    }

    private static String rounded(double[] figures) {
        return Arrays.stream(figures).mapToObj(figure -> String.valueOf(Math.round(figure * 1e6))).collect(Collectors.joining("|"));
    }

    private static void together(String kind, CaseReport.Together told, List<double[]> hospitals) {
        List<double[]> shown = told.hospitals().stream().map(one -> new double[] {one.hits1(), one.n1(), one.hits2(), one.n2()}).toList();
        assertThat(shown.stream().map(FrictionCasesByHandTest::rounded)).as(kind).containsExactlyElementsOf(hospitals.stream().map(FrictionCasesByHandTest::rounded).toList());
        if (!hospitals.isEmpty()) {
            assertThat(ByHand.of(told.difference())).as(kind).containsExactly(ByHand.difference(hospitals), offset(EXACT));
            assertThat(ByHand.of(told.after())).as(kind).containsExactly(ByHand.byCluster(hospitals.stream().map(one -> new double[] {one[0], one[1]}).toList()), offset(EXACT));
            assertThat(ByHand.of(told.before())).as(kind).containsExactly(ByHand.byCluster(hospitals.stream().map(one -> new double[] {one[2], one[3]}).toList()), offset(EXACT));
        }
        assertThat(told.isTold()).as(kind).isEqualTo(hospitals.size() >= 5 && hospitals.stream().mapToDouble(one -> one[1]).sum() >= 10 && hospitals.stream().mapToDouble(one -> one[3]).sum() >= 10);
    }
}
