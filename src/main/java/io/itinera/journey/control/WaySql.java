package io.itinera.journey.control;

import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;
import java.time.Instant;

/**
 * Writes the statements about ways that led back to the page before last. Two pages are the same when they are of one type and about the same
 * thing; whatever a person does on the web between them breaks the way, but what browsers tell is no step.
 */
final class WaySql {
    /** No visit is longer; what is asked of steps before a stretch lies within it. */
    static final Duration LONGEST_VISIT = Duration.ofHours(12);
    private static final String COLUMNS = "touchpoint_id, occurred_at, account_id, pseudonym, visit, amount, dwell_ms, forth";
    /** Each step knows the types of two and the ids of up to four before it. Types come first for their index on moments. */
    private static final String STEPS = "select t.id, t.occurred_at, t.account_id, t.pseudonym, t.visit, t.amount, t.type,"
        + " lag(t.occurred_at, 1) over w as at1, lag(t.type, 1) over w as type1, lag(t.type, 2) over w as type2, lag(t.id, 1) over w as id1,"
        + " lag(t.id, 2) over w as id2, lag(t.id, 3) over w as id3, lag(t.id, 4) over w as id4 from journey.touchpoint_type ty"
        + " join journey.touchpoint t on t.type = ty.code and t.occurred_at >= ? and t.occurred_at < ? where not ty.browser_signal"
        + " and t.visit is not null and t.initiator = 'CUSTOMER' and t.channel = 'WEB' window w as (partition by t.visit order by t.occurred_at, t.id)";
    /** Told once, however often somebody goes on between the two. */
    private static final String FORTH = same("s.id1", "s.id3") + " and " + sameType("s.id1", "s.id3") + " and not (" + same("s.id4", "s.id2")
        + " and " + sameType("s.id4", "s.id2") + ")";

    private WaySql() {
    }

    /** What the log says of a stretch. */
    static SqlQuery found(Instant from, Instant to) {
        return SqlQuery.of("select s.id as touchpoint_id, s.occurred_at, s.account_id, s.pseudonym, s.visit, s.amount,"
            + " cast(floor(extract(epoch from (s.occurred_at - s.at1)) * 1000) as integer) as dwell_ms, case when " + FORTH
            + " then true else false end as forth from (" + STEPS + ") s where s.occurred_at >= ? and s.type = s.type2 and " + page("s.type") + " and "
            + page("s.type1") + " and " + same("s.id", "s.id2") + " and not (s.type = s.type1 and " + same("s.id", "s.id1") + ")",
            from.minus(LONGEST_VISIT), to, from);
    }

    /** What is gathered of a stretch. */
    static SqlQuery gathered(Instant from, Instant to) {
        return SqlQuery.of("select " + COLUMNS + " from journey.way where occurred_at >= ? and occurred_at < ?", from, to);
    }

    static SqlQuery clearing(Instant from, Instant to) {
        return SqlQuery.of("delete from journey.way where occurred_at >= ? and occurred_at < ?", from, to);
    }

    static SqlQuery filling(Instant from, Instant to) {
        return SqlQuery.of("insert into journey.way (" + COLUMNS + ") ").add(found(from, to));
    }

    /** How many ways are gathered, and how many of those that are and of those that should be have no like among the others. */
    static SqlQuery differing(Instant from, Instant to) {
        return SqlQuery.of("select (select count(*) from (").add(gathered(from, to)).add(") g), (select count(*) from (select " + COLUMNS + " from (")
            .add(found(from, to)).add(") f except ").add(gathered(from, to)).add(") m) + (select count(*) from (").add(gathered(from, to))
            .add(" except select " + COLUMNS + " from (").add(found(from, to)).add(") f) o)");
    }

    private static String page(String type) {
        return "(" + type + " like '%VIEWED' or " + type + " = 'CATALOG_SEARCHED')";
    }

    /** Asked only of the few that are about the same, because each step known by a window costs a pass over all of them. */
    private static String sameType(String one, String other) {
        return "exists (select 1 from journey.touchpoint v, journey.touchpoint x where v.id = " + one + " and x.id = " + other + " and x.type = v.type)";
    }

    /** An offset of nothing keeps the planner of PostgreSQL from joining: it would then read all that is about a page which everybody opens. */
    private static String same(String one, String other) {
        return "exists (select 1 from journey.touchpoint_object o join journey.touchpoint_object p on p.object_type = o.object_type"
            + " and p.object_id = o.object_id and p.qualifier = 'subject' where o.qualifier = 'subject' and o.touchpoint_id = " + one
            + " and p.touchpoint_id = " + other + " offset 0 rows)";
    }
}
