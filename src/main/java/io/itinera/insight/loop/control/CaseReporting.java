package io.itinera.insight.loop.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.statistics.control.TwoProportions.Cluster;
import io.itinera.insight.statistics.control.Wilson;
import io.itinera.insight.friction.control.FrictionRates;
import io.itinera.insight.friction.control.FrictionRates.Rates;
import io.itinera.insight.loop.boundary.CaseReport;
import io.itinera.insight.loop.boundary.CaseReport.Effect;
import io.itinera.insight.loop.boundary.CaseReport.InTime;
import io.itinera.insight.loop.boundary.CaseReport.Row;
import io.itinera.insight.loop.boundary.CaseReport.Together;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Measures a friction anew where somebody talked with a hospital about it. */
@ApplicationScoped
public class CaseReporting {
    private static final int SHOWN = 8;
    private static final long LONGEST_DAYS = 28;
    private static final Duration YEAR = Duration.ofDays(365);

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject FindAccounts findAccounts;
    @Inject FrictionCases cases;
    @Inject FrictionRates rates;
    @Inject Remembered remembered;
    @Inject Clock clock;

    /** Which stretches are compared: two of so many days, before a moment and after another. */
    private record Question(String kind, long account, Instant opened, Instant closed, long days) {
    }

    public CaseReport of(String kind) {
        Map<Long, AccountRow> accounts = findAccounts.visible().stream().collect(Collectors.toMap(AccountRow::id, Function.identity()));
        List<Row> rows = SqlQuery.of("select c.id, c.account_id, c.note, c.opened_at, c.due_on, c.closed_at, c.done, c.said from insight.friction_case c"
                + " where c.kind = ? order by c.opened_at desc, c.id desc fetch first ? rows only", kind, SHOWN).rows(em).stream()
            .filter(row -> accounts.containsKey(row.number(1))).map(row -> row(kind, row, accounts.get(row.number(1)))).toList();
        List<long[]> closed = SqlQuery.of("select count(*), count(case when not exists (select 1 from journey.touchpoint t where t.account_id = c.account_id"
            + " and t.occurred_at >= c.opened_at - interval '28' day and t.occurred_at < c.closed_at and t.type in ('SUPPORT_CALLED', 'DIFFERENCE_DISPUTED')) then 1 end)"
            + " from insight.friction_case c where c.kind = ? and c.closed_at >= ? group by c.account_id", kind, clock.instant().minus(YEAR)).rows(em).stream()
            .map(hospital -> new long[] {hospital.number(1), hospital.number(0)}).toList();
        return new CaseReport(rows, together(rows), new InTime(closed.stream().mapToLong(hospital -> hospital[0]).sum(), Wilson.ofClusters(closed)));
    }

    /** By hospital, because its visits are alike; open cases and those without visits tell nothing. */
    private static Together together(List<Row> rows) {
        return new Together(rows.stream().filter(row -> row.effect() != null && row.effect().visitsBefore() > 0 && row.effect().visitsAfter() > 0)
            .collect(Collectors.groupingBy(Row::code, TreeMap::new, Collectors.mapping(row -> new Cluster(row.effect().hitsAfter(), row.effect().visitsAfter(),
                row.effect().hitsBefore(), row.effect().visitsBefore()), Collectors.reducing(new Cluster(0, 0, 0, 0), Cluster::and)))).values().stream().toList());
    }

    private Row row(String kind, SqlRow row, AccountRow account) {
        Instant closed = row.isNull(5) ? null : row.instant(5);
        return new Row(row.number(0), account.code(), account.name(), row.text(2), row.instant(3), row.day(4), closed, row.text(6), row.text(7),
            closed == null && row.day(4).isBefore(cases.today()), closed == null ? null : effect(kind, account.id(), row.instant(3), closed));
    }

    private Effect effect(String kind, long account, Instant opened, Instant closed) {
        long days = Math.min(LONGEST_DAYS, ChronoUnit.DAYS.between(closed, rates.knownUntil(kind, closed)));
        if (days < 1) {
            return new Effect(0, 0, 0, 0, 0);
        }
        return remembered.figures(new Question(kind, account, opened, closed, days), () -> {
            Duration length = Duration.ofDays(days);
            Rates before = rates.of(kind, account, opened.minus(length), opened);
            Rates after = rates.of(kind, account, closed, closed.plus(length));
            return new Effect(days, before.hits(), before.visits(), after.hits(), after.visits());
        });
    }
}
