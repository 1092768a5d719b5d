package io.itinera.insight.control;

import io.itinera.insight.boundary.Period;
import io.itinera.journey.boundary.ReadCounts;
import io.itinera.journey.boundary.RollupState;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The log as rows that can be added up: {@code account_id} (0 for nobody's), {@code type}, {@code persona} (NONE for nobody), {@code channel},
 * {@code outcome} and {@code touchpoints}. Months that are over come from the counts by the month, other days from those by the day, today from those by the hour; while
 * the counts cannot stand for the log, each touchpoint is a row itself.
 */
@ApplicationScoped
public class Counted {
    private static final String COLUMNS = "select c.account_id, c.type, c.persona, c.channel, c.outcome, c.touchpoints from ";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject ReadCounts counts;
    @Inject Clock clock;

    /** Whether rows stand for many touchpoints now. */
    public boolean isCurrent() {
        return counts.state().isCurrent(clock.instant());
    }

    /** Equal for equal counts; empty while each touchpoint is a row itself. */
    public OptionalLong version() {
        RollupState state = counts.state();
        return state.isCurrent(clock.instant()) ? OptionalLong.of(state.version()) : OptionalLong.empty();
    }

    /** Whether {@link #touchpoints} tells how many of the types the log holds, and not also those that were cleared from it since they were counted. @param types null for all */
    public boolean isOfLog(Extent extent, Set<String> types) {
        return counts.isInLog(types, extent.period().from());
    }

    /** How many touchpoints. @param types null for all @param outcome null for any */
    public long touchpoints(Extent extent, Set<String> types, String outcome) {
        SqlQuery query = SqlQuery.of("select sum(v.touchpoints) from (").add(rows(extent)).add(") v where 1 = 1");
        if (types != null) {
            query.add(" and ").in("v.type", types);
        }
        return (outcome == null ? query : query.add(" and v.outcome = ?", outcome)).row(em).number(0);
    }

    /** How many touchpoints each hospital had on which days, those without any left out; what was nobody's stands under 0. */
    public Map<Long, Map<LocalDate, Long>> days(Extent extent) {
        RollupState state = counts.state();
        Period period = extent.period();
        Map<Long, Map<LocalDate, Long>> days = new HashMap<>();
        if (!state.isCurrent(clock.instant())) {
            SqlQuery log = SqlQuery.of("select coalesce(t.account_id, 0), cast(floor(extract(epoch from t.occurred_at) / 3600) as integer), count(*) from journey.touchpoint t"
                + " where t.occurred_at >= ? and t.occurred_at < ?", period.from(), period.to());
            addHours(extent.restrict(log, "t.account_id"), days);
            return days;
        }
        LocalDate open = earlier(period.lastDay().plusDays(1), state.daysUntil());
        extent.restrict(SqlQuery.of("select c.account_id, c.day_on, sum(c.touchpoints) from journey.rollup_day c where c.day_on >= cast(? as date) and c.day_on < cast(? as date)",
            period.firstDay().toString(), open.toString()), "c.account_id").add(" group by 1, 2").rows(em).forEach(r -> add(days, r.number(0), r.day(1), r.number(2)));
        Instant from = open.atStartOfDay(Period.ZONE).toInstant();
        addHours(extent.restrict(SqlQuery.of("select c.account_id, c.hour_no, sum(c.touchpoints) from journey.rollup_hour c where c.hour_no >= ? and c.hour_no < ?",
            RollupState.hour(from.isBefore(period.from()) ? period.from() : from), RollupState.hour(period.to())), "c.account_id"), days);
        return days;
    }

    /** @param hours hospital, hours since 1970 and number; not yet grouped */
    private void addHours(SqlQuery hours, Map<Long, Map<LocalDate, Long>> days) {
        hours.add(" group by 1, 2").rows(em)
            .forEach(r -> add(days, r.number(0), LocalDate.ofInstant(Instant.EPOCH.plus(Duration.ofHours(r.number(1))), Period.ZONE), r.number(2)));
    }

    private static void add(Map<Long, Map<LocalDate, Long>> days, long account, LocalDate day, long touchpoints) {
        days.computeIfAbsent(account, any -> new HashMap<>()).merge(day, touchpoints, Long::sum);
    }

    public SqlQuery rows(Extent extent) {
        RollupState state = counts.state();
        return state.isCurrent(clock.instant()) ? fromCounts(extent, state) : fromLog(extent);
    }

    private static SqlQuery fromCounts(Extent extent, RollupState state) {
        Period period = extent.period();
        LocalDate first = period.firstDay();
        LocalDate open = earlier(period.lastDay().plusDays(1), state.daysUntil());
        Instant from = open.atStartOfDay(Period.ZONE).toInstant();
        SqlQuery hours = SqlQuery.of(COLUMNS + "journey.rollup_hour c where c.hour_no >= ? and c.hour_no < ?",
            RollupState.hour(from.isBefore(period.from()) ? period.from() : from), RollupState.hour(period.to()));
        SqlQuery rows = extent.restrict(hours, "c.account_id");
        LocalDate months = first.minusDays(1).plusMonths(1).withDayOfMonth(1);
        LocalDate rest = state.monthsUntil() == null ? months : earlier(open, state.monthsUntil()).withDayOfMonth(1);
        if (!months.isBefore(rest)) {
            return rows.add(" union all ").add(between("day", extent, first, open));
        }
        return rows.add(" union all ").add(between("day", extent, first, months)).add(" union all ").add(between("month", extent, months, rest))
            .add(" union all ").add(between("day", extent, rest, open));
    }

    private static SqlQuery between(String period, Extent extent, LocalDate first, LocalDate end) {
        return extent.restrict(SqlQuery.of(COLUMNS + "journey.rollup_" + period + " c where c." + period + "_on >= cast(? as date) and c." + period
            + "_on < cast(? as date)", first.toString(), end.toString()), "c.account_id");
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static SqlQuery fromLog(Extent extent) {
        SqlQuery query = SqlQuery.of("select coalesce(t.account_id, 0) as account_id, t.type, coalesce(t.persona, 'NONE') as persona, t.channel, t.outcome,"
            + " 1 as touchpoints from journey.touchpoint t where t.occurred_at >= ? and t.occurred_at < ?", extent.period().from(), extent.period().to());
        return extent.restrict(query, "t.account_id");
    }
}
