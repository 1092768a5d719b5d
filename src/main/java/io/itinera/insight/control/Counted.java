package io.itinera.insight.control;

import io.itinera.insight.boundary.Period;
import io.itinera.journey.boundary.ReadCounts;
import io.itinera.journey.boundary.RollupState;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The log as rows that can be added up: {@code account_id} (0 for nobody's), {@code type}, {@code persona} (NONE for nobody),
 * {@code outcome} and {@code touchpoints}. The days that are over come from the counts by the day, today from those by the hour; while
 * the counts cannot stand for the log, each touchpoint is a row itself.
 */
@ApplicationScoped
public class Counted {
    private static final String COLUMNS = "select c.account_id, c.type, c.persona, c.outcome, c.touchpoints from ";

    @Inject ReadCounts counts;
    @Inject Clock clock;

    /** Whether rows stand for many touchpoints now. */
    public boolean isCurrent() {
        return counts.state().isCurrent(clock.instant());
    }

    public SqlQuery rows(Extent extent) {
        RollupState state = counts.state();
        return state.isCurrent(clock.instant()) ? fromCounts(extent, state.daysUntil()) : fromLog(extent);
    }

    private static SqlQuery fromCounts(Extent extent, LocalDate daysUntil) {
        Period period = extent.period();
        LocalDate end = period.lastDay().plusDays(1);
        LocalDate open = end.isBefore(daysUntil) ? end : daysUntil;
        Instant from = open.atStartOfDay(Period.ZONE).toInstant();
        SqlQuery days = SqlQuery.of(COLUMNS + "journey.rollup_day c where c.day_on >= cast(? as date) and c.day_on < cast(? as date)",
            period.firstDay().toString(), open.toString());
        SqlQuery hours = SqlQuery.of(COLUMNS + "journey.rollup_hour c where c.hour_no >= ? and c.hour_no < ?",
            RollupState.hour(from.isBefore(period.from()) ? period.from() : from), RollupState.hour(period.to()));
        return extent.restrict(days, "c.account_id").add(" union all ").add(extent.restrict(hours, "c.account_id"));
    }

    private static SqlQuery fromLog(Extent extent) {
        SqlQuery query = SqlQuery.of("select coalesce(t.account_id, 0) as account_id, t.type, coalesce(t.persona, 'NONE') as persona, t.outcome,"
            + " 1 as touchpoints from journey.touchpoint t where t.occurred_at >= ? and t.occurred_at < ?", extent.period().from(), extent.period().to());
        return extent.restrict(query, "t.account_id");
    }
}
