package io.itinera.insight.action.control;

import io.itinera.insight.action.boundary.Measure;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.friction.control.Detection;
import io.itinera.insight.statistics.control.Panel;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a measure was in each hospital and week: one statement over the weeks concerned, which adds up in the database, so that what comes back has a row for
 * each hospital and week however large the log is.
 */
@ApplicationScoped
public class ActionFigures {
    private static final int GOOD = 4;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detection detection;
    @Inject Remembered remembered;

    /** What is measured where and when. @param subject see {@link Measure#about} */
    record Wanted(Measure measure, String subject, Weeks weeks, Set<Long> getting, Set<Long> compared) {
        Extent extent() {
            Set<Long> all = new TreeSet<>(getting);
            all.addAll(compared);
            return new Extent(weeks.period(), all);
        }
    }

    Panel panel(Wanted wanted) {
        return remembered.figures(wanted, () -> {
            Map<Long, double[][]> cells = new HashMap<>();
            query(wanted).rows(em).forEach(row -> {
                double[][] unit = cells.computeIfAbsent(row.number(0), account -> new double[2][wanted.weeks().count()]);
                unit[0][(int) row.number(1)] = row.decimalOrNull(2);
                unit[1][(int) row.number(1)] = row.number(3);
            });
            List<Panel.Unit> units = new ArrayList<>();
            wanted.extent().accounts().forEach(account -> {
                double[][] unit = cells.getOrDefault(account, new double[2][wanted.weeks().count()]);
                units.add(new Panel.Unit(account, wanted.getting().contains(account), unit[0], unit[1]));
            });
            return new Panel(wanted.weeks().count(), wanted.weeks().before(), units);
        });
    }

    private SqlQuery query(Wanted wanted) {
        return switch (wanted.measure()) {
            case FRICTION -> friction(wanted);
            case EMPTY_SEARCH -> touchpoints(wanted, "CATALOG_SEARCHED", "t.reason = 'no-result'").add(" and t.initiator = 'CUSTOMER' group by 1, 2");
            case COMPLETION -> touchpoints(wanted, wanted.subject(), "t.outcome = 'COMPLETED'").add(" group by 1, 2");
            case EFFORT -> answers(wanted, "sum(s.effort)", "s.effort");
            case SATISFACTION -> answers(wanted, "sum(case when s.satisfaction >= " + GOOD + " then 1 else 0 end)", "s.satisfaction");
            case REORDER -> reorders(wanted);
        };
    }

    /** By the index on type and moment. */
    private static SqlQuery touchpoints(Wanted wanted, String type, String hit) {
        Period period = wanted.weeks().period();
        SqlQuery query = wanted.weeks().number(SqlQuery.of("select t.account_id, "), "t.occurred_at").add(", sum(case when " + hit
            + " then 1 else 0 end), count(*) from journey.touchpoint t where t.type = ? and t.occurred_at >= ? and t.occurred_at < ?", type, period.from(), period.to());
        return wanted.extent().restrict(query, "t.account_id");
    }

    private static SqlQuery answers(Wanted wanted, String sum, String answer) {
        Period period = wanted.weeks().period();
        SqlQuery query = wanted.weeks().number(SqlQuery.of("select s.account_id, "), "s.answered_at").add(", " + sum + ", count(*) from insight.survey s"
            + " where s.touchpoint = ? and " + answer + " is not null and s.answered_at >= ? and s.answered_at < ?", wanted.subject(), period.from(), period.to());
        return wanted.extent().restrict(query, "s.account_id").add(" group by 1, 2");
    }

    /** The single answers on effort of those who get it, before the start or from it on. */
    double[] efforts(Wanted wanted, boolean after) {
        Period period = wanted.weeks().period();
        Instant start = wanted.weeks().start().atStartOfDay(Period.ZONE).toInstant();
        SqlQuery query = SqlQuery.of("select s.effort from insight.survey s where s.touchpoint = ? and s.effort is not null and s.answered_at >= ?"
            + " and s.answered_at < ?", wanted.subject(), after ? start : period.from(), after ? period.to() : start);
        return new Extent(period, wanted.getting()).restrict(query, "s.account_id").rows(em).stream().mapToDouble(row -> row.number(0)).toArray();
    }

    /**
     * Of the visits of which the kind can be told. A visit counts in the week of each of its touchpoints; what happened outside of any visit, a call, counts itself, as in the friction report. Added up
     * rather than joined, and of all hospitals, of which those without visits here fall away at the end: H2 runs a detector anew for every hospital that it is
     * asked for.
     */
    private SqlQuery friction(Wanted wanted) {
        Period period = detection.known(wanted.subject(), wanted.weeks().period());
        SqlQuery visits = wanted.weeks().number(SqlQuery.of("select distinct t.account_id, t.visit, "), "t.occurred_at").add(" as week_no from journey.touchpoint t"
            + " where t.initiator = 'CUSTOMER' and t.visit is not null and t.occurred_at >= ? and t.occurred_at < ?", period.from(), period.to());
        wanted.extent().restrict(visits, "t.account_id");
        SqlQuery met = wanted.weeks().number(SqlQuery.of("select f.account_id, f.visit, "), "f.occurred_at").add(" as week_no from (")
            .add(detection.moments(wanted.subject(), period)).add(") f");
        return SqlQuery.of("select e.account_id, e.week_no, least(sum(e.met), sum(e.visits)), sum(e.visits) from (select a.account_id, a.week_no, 0 as met,"
            + " count(*) as visits from (").add(visits).add(") a group by a.account_id, a.week_no union all select b.account_id, b.week_no, count(distinct b.visit)"
            + " + sum(case when b.visit is null then 1 else 0 end) as met, 0 as visits from (").add(met).add(") b group by b.account_id, b.week_no) e"
            + " group by e.account_id, e.week_no having sum(e.visits) > 0");
    }

    /** An order counts in its own week; the one that follows it may come up to two weeks later. */
    private static SqlQuery reorders(Wanted wanted) {
        Period period = wanted.weeks().period();
        Period later = Period.between(period.firstDay(), period.lastDay().plusWeeks(wanted.measure().weeksToWait()));
        SqlQuery orders = SqlQuery.of("select t.account_id, t.occurred_at, lead(t.occurred_at) over (partition by t.account_id order by t.occurred_at, t.id) as next_at"
            + " from journey.touchpoint t where t.type = 'ORDER_SUBMITTED' and t.outcome = 'COMPLETED' and t.occurred_at >= ? and t.occurred_at < ?",
            later.from(), later.to());
        wanted.extent().restrict(orders, "t.account_id");
        return wanted.weeks().number(SqlQuery.of("select o.account_id, "), "o.occurred_at").add(", sum(case when o.next_at <= o.occurred_at + interval '14' day"
            + " then 1 else 0 end), count(*) from (").add(orders).add(") o where o.occurred_at < ? group by 1, 2", period.to());
    }
}
