package io.itinera.insight.map.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Counted;
import io.itinera.insight.control.Extent;
import io.itinera.insight.statistics.control.Moments;
import io.itinera.insight.control.Remembered;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What the map tells of the log: how much happened, from the counts, and how long it took, from the touchpoints themselves. */
@ApplicationScoped
public class MapFigures implements Forgetful {
    /** The parts of a page ask for the same within a moment; between two pages the counts have changed, or are read anew. */
    private static final Duration ONE_PAGE = Duration.ofSeconds(5);
    private static final int MOST = 16;
    /** Longer than a visit's silence nobody looks at a page. */
    private static final int LONGEST_DWELL_MS = 1_800_000;
    /** Touchpoints whose times are looked at one by one; a median of more is no better. */
    private static final int ENOUGH = 50_000;

    /**
     * What a hospital's people did and what was done for them: not what the supplier's people look at for themselves.
     * Before the door nobody has a hospital yet.
     */
    private static final String THEIRS = " and (t.account_id is not null or t.persona is null)";

    /** What a browser tells is no step: the time before it is no time that a person took for the one before. */
    private static final String STEPS = " and t.type not in (select ty.code from journey.touchpoint_type ty where ty.browser_signal)";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Remembered remembered;
    @Inject Counted counted;
    @Inject Clock clock;
    private ShortMemory<Counts, List<Happened>> recent;

    /** How long one type took. @param isDwell see {@code TouchpointFigures} @param logs of the milliseconds, which spread evenly where they do not */
    record Time(double medianMs, boolean isDwell, Moments logs) {
    }

    /** The times of touchpoints since a day: the period's first, or a later one where there are very many. */
    record Times(LocalDate since, Map<String, Time> byType) {
        /** Where nobody asks for them. */
        static final Times NONE = new Times(null, Map.of());
    }

    /** What happened of one type in one hospital; account 0 for none. */
    record Happened(String type, long account, long count, long completed) {
    }

    private record Question(Extent extent) {
    }

    private record Counts(Extent extent, long version) {
    }

    @PostConstruct
    void begin() {
        recent = new ShortMemory<>(clock, ONE_PAGE, MOST);
    }

    @Override
    public void forgetAll() {
        recent.clear();
    }

    List<Happened> happened(Extent extent) {
        OptionalLong version = counted.version();
        return version.isPresent() ? recent.get(new Counts(extent, version.getAsLong()), any -> read(extent)) : read(extent);
    }

    private List<Happened> read(Extent extent) {
        SqlQuery query = SqlQuery.of("select v.type, v.account_id, sum(v.touchpoints), sum(case when v.outcome = 'COMPLETED' then v.touchpoints else 0 end)"
            + " from (").add(counted.rows(extent)).add(") v where (v.account_id <> 0 or v.persona = 'NONE')");
        return extent.restrictPersona(query, "v.persona").add(" group by v.type, v.account_id").rows(em)
            .stream().map(r -> new Happened(r.text(0), r.number(1), r.number(2), r.number(3))).toList();
    }

    Times times(Extent extent) {
        return remembered.figures(new Question(extent), () -> {
            LocalDate since = since(extent);
            return new Times(since, medians(extent.in(Period.between(since, extent.period().lastDay()))));
        });
    }

    private Map<String, Time> medians(Extent extent) {
        SqlQuery query = SqlQuery.of("select w.type, count(w.duration_ms), percentile_cont(0.5) within group (order by w.took), count(w.took),"
            + " sum(ln(greatest(w.took, 1))), sum(ln(greatest(w.took, 1)) * ln(greatest(w.took, 1))) from (select v.type, v.duration_ms,"
            + " cast(coalesce(v.duration_ms, case when v.dwell_ms <= ? then v.dwell_ms end) as double precision) as took from (select t.type,"
            + " t.duration_ms, case when t.visit is not null then 1000 * extract(epoch from (lead(t.occurred_at)"
            + " over (partition by t.visit order by t.occurred_at, t.id) - t.occurred_at)) end as dwell_ms, t.persona"
            + " from journey.touchpoint t where t.occurred_at >= ? and t.occurred_at < ?" + THEIRS + STEPS,
            LONGEST_DWELL_MS, extent.period().from(), extent.period().to());
        extent.restrict(query, "t.account_id").add(") v where 1 = 1");
        return extent.restrictPersona(query, "v.persona").add(") w group by w.type").rows(em).stream().filter(r -> !r.isNull(2))
            .collect(Collectors.toMap(r -> r.text(0), r -> new Time(r.decimalOrNull(2), r.number(1) == 0,
                new Moments(r.number(3), r.decimalOrNull(4), r.decimalOrNull(5)))));
    }

    /** The day from which on there are enough touchpoints for a median, or the period's first. */
    private LocalDate since(Extent extent) {
        LocalDate first = extent.period().firstDay();
        LocalDate last = extent.period().lastDay();
        if (!counted.isCurrent()) {
            return first;
        }
        long found = 0;
        for (LocalDate day = last; day.isAfter(first); day = day.minusMonths(1)) {
            LocalDate from = day.minusMonths(1).isBefore(first) ? first.minusDays(1) : day.minusMonths(1);
            for (SqlRow one : byDay(from, day, extent)) {
                found += one.number(1);
                if (found >= ENOUGH) {
                    return one.day(0);
                }
            }
        }
        return first;
    }

    /** How much happened on the days after the one, up to the other, newest first. */
    private List<SqlRow> byDay(LocalDate after, LocalDate last, Extent extent) {
        SqlQuery query = SqlQuery.of("select d.day_on, sum(d.touchpoints) from journey.rollup_day d where d.day_on > cast(? as date)"
            + " and d.day_on <= cast(? as date)", after.toString(), last.toString());
        return extent.restrictPersona(extent.restrict(query, "d.account_id"), "d.persona").add(" group by d.day_on order by d.day_on desc").rows(em);
    }
}
