package io.itinera.insight.map.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Counted;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.map.boundary.AnnotationRow;
import io.itinera.insight.map.boundary.Weeks;
import io.itinera.insight.map.boundary.Weeks.PriceDay;
import io.itinera.insight.map.boundary.Weeks.Stretch;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells the weeks of a map: each is a map's volume of its days, read from the same counts. */
@ApplicationScoped
public class WeekFigures {
    private static final int MOST_WEEKS = 27;
    private static final int MOST_VALUES = 5000;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Counted counted;
    @Inject Remembered remembered;

    private record Question(Extent extent, Set<String> types) {
    }

    /** @param types all there are, those in no stage among them */
    public Weeks weeks(Extent extent, List<TouchpointTypeRow> types, List<AnnotationRow> notes) {
        Set<String> placed = types.stream().filter(type -> type.stage() != null).map(TouchpointTypeRow::code).collect(Collectors.toSet());
        List<Period> periods = periods(extent.period());
        List<Stretch> stretches = remembered.figures(new Question(extent, placed), () -> stretches(extent, periods, placed));
        return new Weeks(isByMonth(extent.period()), stretches, notes, prices(extent.period()));
    }

    private static boolean isByMonth(Period period) {
        return !period.firstDay().plusWeeks(MOST_WEEKS).isAfter(period.lastDay());
    }

    private static List<Period> periods(Period period) {
        List<Period> all = new ArrayList<>();
        LocalDate first = period.firstDay();
        while (!first.isAfter(period.lastDay())) {
            LocalDate end = isByMonth(period) ? first.with(TemporalAdjusters.lastDayOfMonth()) : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            LocalDate last = end.isAfter(period.lastDay()) ? period.lastDay() : end;
            all.add(Period.between(first, last));
            first = last.plusDays(1);
        }
        return all;
    }

    /** One statement for as many stretches as their hospitals leave room for: databases bound how many values a statement carries. */
    private List<Stretch> stretches(Extent extent, List<Period> periods, Set<String> types) {
        int together = extent.accounts() == null ? periods.size() : Math.max(1, MOST_VALUES / Math.max(1, extent.accounts().size()));
        List<Stretch> all = new ArrayList<>();
        for (int n = 0; n < periods.size(); n += together) {
            List<Period> some = periods.subList(n, Math.min(periods.size(), n + together));
            List<SqlRow> rows = query(extent, some, types).rows(em);
            for (int at = 0; at < some.size(); at++) {
                long index = at;
                all.add(stretch(some.get(at), rows.stream().filter(row -> row.number(0) == index).toList()));
            }
        }
        return all;
    }

    /** @param hospitals what was done in each, what of it could be completed, and was */
    private static Stretch stretch(Period period, List<SqlRow> hospitals) {
        List<long[]> tried = hospitals.stream().map(row -> new long[] {row.number(4), row.number(3)}).filter(one -> one[1] > 0).toList();
        return new Stretch(period.firstDay(), period.lastDay(), hospitals.stream().mapToLong(row -> row.number(2)).sum(), tried.stream().mapToLong(one -> one[0]).sum(),
            MapData.byHospital(tried));
    }

    /** A row for each stretch and hospital; whatever no hospital did is a hospital's of its own. */
    private SqlQuery query(Extent extent, List<Period> periods, Set<String> types) {
        SqlQuery query = SqlQuery.of("select s.nth, s.account_id, sum(s.touchpoints), sum(s.tried), sum(case when s.outcome = 'COMPLETED' then s.tried else 0 end) from (select w.nth,"
            + " w.account_id, w.outcome, w.touchpoints, case when ").in("w.type", MapData.MISHAPS).add(" then 0 else w.touchpoints end as tried from (");
        for (int n = 0; n < periods.size(); n++) {
            query.add((n == 0 ? "" : " union all ") + "select " + n + " as nth, v.account_id, v.type, v.outcome, v.touchpoints from (")
                .add(counted.rows(extent.in(periods.get(n)))).add(") v where (v.account_id <> 0 or v.persona = 'NONE')");
            extent.restrictPersona(query, "v.persona");
        }
        return query.add(") w where ").in("w.type", types).add(") s group by s.nth, s.account_id order by s.nth, s.account_id");
    }

    /** Insight knows no prices; that operations changed some is a touchpoint. */
    private List<PriceDay> prices(Period period) {
        Map<LocalDate, Long> days = new TreeMap<>();
        SqlQuery.of("select t.occurred_at from journey.touchpoint t where t.type = 'PRICE_CHANGED' and t.outcome = 'COMPLETED' and t.occurred_at >= ?"
                + " and t.occurred_at < ? order by t.occurred_at desc fetch first 1000 rows only", period.from(), period.to()).rows(em)
            .forEach(row -> days.merge(LocalDate.ofInstant(row.instant(0), Period.ZONE), 1L, Long::sum));
        return days.entrySet().stream().map(day -> new PriceDay(day.getKey(), day.getValue())).toList();
    }
}
