package io.itinera.journey.control;

import io.itinera.journey.boundary.RollupState;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Writes the statements about which step followed which in the cases of orders; see the migration about follows. */
final class FollowSql {
    /** Stands for a day on which nothing was, so that it can be part of a key. */
    private static final String NEVER = "date '1900-01-01'";
    private static final String KEYS = "day_on, type, before_type, before_on, pair_on";

    private FollowSql() {
    }

    /** By way of a text, because H2 makes a date of a moment in the zone of the session. */
    private static String day(String moment) {
        return "cast(cast(" + moment + " at time zone '" + RollupState.ZONE + "' as varchar(10)) as date)";
    }

    /** The orders to whose cases something happened between the moments: {@code order_id}. Types come first for their index on moments. */
    static SqlQuery touched(Instant from, Instant to) {
        String happened = " from journey.touchpoint_type ty join journey.touchpoint t on t.type = ty.code and t.occurred_at >= ? and t.occurred_at < ?"
            + " left join journey.";
        return SqlQuery.of("select o.object_id as order_id" + happened + "touchpoint_object o on o.touchpoint_id = t.id and o.object_type = 'ORDER'"
            + " where o.object_id is not null union select r.order_id" + happened + "order_touchpoint r on r.touchpoint_id = t.id"
            + " where r.order_id is not null", from, to, from, to);
    }

    /**
     * What follows what in the whole cases of some orders, a row for each of their steps: {@code occurred_at}, {@code known_at} (when it had
     * become a step of the case: not before the order had its name), {@code type}, {@code before_type}, {@code before_at}, {@code pair_at}.
     * Joined outwards from the orders, because H2 would otherwise ask for the cases of each touchpoint.
     */
    private static SqlQuery steps(Collection<String> orders) {
        return SqlQuery.of("select w.id, w.type, w.occurred_at, case when w.named_at > w.occurred_at then w.named_at else w.occurred_at end as known_at,"
                + " w.before_type, w.before_at, lag(w.before_at) over (partition by w.order_id, w.before_type, w.type order by w.occurred_at, w.id) as pair_at"
                + " from (select m.order_id, t.id, t.type, t.occurred_at, lag(t.type) over (partition by m.order_id order by t.occurred_at, t.id) as before_type,"
                + " lag(t.occurred_at) over (partition by m.order_id order by t.occurred_at, t.id) as before_at,"
                + " min(case when m.named = 1 then t.occurred_at end) over (partition by m.order_id) as named_at from (").add(members(orders))
            .add(") m left join journey.touchpoint t on t.id = m.touchpoint_id where t.id is not null) w");
    }

    /** The orders are told one by one, because PostgreSQL would otherwise take them for many and read the whole log. */
    private static SqlQuery members(Collection<String> orders) {
        Object told = orders.toArray(String[]::new);
        String each = " as named from unnest(cast(? as varchar array)) c(order_id) left join journey.";
        return SqlQuery.of("select c.order_id, o.touchpoint_id, 1" + each + "touchpoint_object o on o.object_type = 'ORDER' and o.object_id = c.order_id"
            + " where o.object_id is not null union all select c.order_id, r.touchpoint_id, 0" + each + "order_touchpoint r on r.order_id = c.order_id"
            + " where r.order_id is not null", told, told);
    }

    /** Counts, as they are stored, of the orders' steps {@code s} for which the condition holds. */
    private static SqlQuery counted(Collection<String> orders, String condition, Object... values) {
        return SqlQuery.of("select " + KEYS + ", count(*) as events from (select " + day("s.occurred_at") + " as day_on, s.type,"
                + " coalesce(s.before_type, 'NONE') as before_type, coalesce(" + day("s.before_at") + ", " + NEVER + ") as before_on,"
                + " coalesce(" + day("s.pair_at") + ", " + NEVER + ") as pair_on from (").add(steps(orders))
            .add(") s where " + condition, values).add(") k group by " + KEYS);
    }

    /** What happened on the days, the last one not among them, and was known before the moment. */
    private static SqlQuery happened(Collection<String> orders, LocalDate first, LocalDate end, Instant until) {
        return counted(orders, "s.occurred_at >= ? and s.occurred_at < ? and s.known_at < ?", Rollup.start(first),
            Rollup.start(end), until);
    }

    /** How many counts are stored of the days, the last one not among them. */
    static SqlQuery counts(LocalDate first, LocalDate end) {
        return SqlQuery.of("select count(*) from (").add(stored(first, end)).add(") f");
    }

    private static SqlQuery stored(LocalDate first, LocalDate end) {
        return SqlQuery.of("select " + KEYS + ", events from journey.rollup_follow where day_on >= cast(? as date) and day_on < cast(? as date)",
            first.toString(), end.toString());
    }

    /** Adds what came to be known between the moments to what is stored. @param orders to whose cases something happened between them */
    static SqlQuery adding(Collection<String> orders, Instant from, Instant to) {
        return SqlQuery.of("merge into journey.rollup_follow f using (")
            .add(counted(orders, "s.known_at >= ? and s.known_at < ?", from, to)).add(") k on f.day_on = k.day_on and f.type = k.type"
            + " and f.before_type = k.before_type and f.before_on = k.before_on and f.pair_on = k.pair_on when matched then update set events ="
            + " f.events + k.events when not matched then insert (" + KEYS + ", events) values (k.day_on, k.type, k.before_type, k.before_on,"
            + " k.pair_on, k.events)");
    }

    /** Takes away what is stored of days, the last one not among them. */
    static SqlQuery clearing(LocalDate first, LocalDate end) {
        return SqlQuery.of("delete from journey.rollup_follow where day_on >= cast(? as date) and day_on < cast(? as date)", first.toString(), end.toString());
    }

    /** @param orders to whose cases something happened on the day */
    static SqlQuery filling(Collection<String> orders, LocalDate day, Instant until) {
        return SqlQuery.of("insert into journey.rollup_follow (" + KEYS + ", events) ").add(happened(orders, day, day.plusDays(1), until));
    }

    /**
     * On which days the log and what is stored differ, and in how many counts.
     *
     * @param orders to whose cases something happened on the days
     * @param kept   the first day of which nothing was cleared away; a step before it is as good as none
     */
    static SqlQuery differing(Collection<String> orders, LocalDate first, LocalDate end, Instant until, LocalDate kept) {
        String both = "select day_on, type, case when before_on < cast(? as date) then 'NONE' else before_type end as before_type,"
            + " case when before_on < cast(? as date) then " + NEVER + " else before_on end as before_on,"
            + " case when pair_on < cast(? as date) then " + NEVER + " else pair_on end as pair_on, events * ";
        String since = kept.toString();
        return SqlQuery.of("select d.day_on, count(*) from (select " + KEYS + " from (")
            .add(both + "1 as events from (", since, since, since).add(happened(orders, first, end, until)).add(") n union all ")
            .add(both + "(-1) as events from (", since, since, since).add(stored(first, end)).add(") o) x group by " + KEYS
                + " having sum(events) <> 0) d group by d.day_on");
    }

    /** The days of the case of an order, as far as they were known before the moment. */
    static SqlQuery dueDays(String order, Instant until) {
        return SqlQuery.of("select distinct " + day("s.occurred_at") + " from (").add(steps(List.of(order)))
            .add(") s where s.known_at < ?", until);
    }

    /**
     * For a window of days: {@code before_type} (NONE where the case begins in it), {@code type}, how often, in how many cases.
     *
     * @param orders to whose cases something happened since the moment until which all is counted
     */
    static SqlQuery window(Collection<String> orders, LocalDate first, LocalDate end, Instant until) {
        Instant from = Rollup.start(first);
        return SqlQuery.of("select x.before_type, x.type, sum(x.events), sum(x.cases) from (select case when f.before_on < cast(? as date) then 'NONE'"
                + " else f.before_type end as before_type, f.type, f.events, case when f.pair_on < cast(? as date) then f.events else 0 end as cases from (",
                first.toString(), first.toString()).add(stored(first, end)).add(" union all ")
            .add(counted(orders, "s.known_at >= ? and s.occurred_at >= ? and s.occurred_at < ?", until, from, Rollup.start(end)))
            .add(") f) x group by x.before_type, x.type");
    }
}
