package io.itinera.insight.log.control;

import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.platform.persistence.SqlQuery;

/**
 * Writes the statements that read the log. One place says which touchpoints a selection holds and how they form cases, so
 * that what is counted on a page and what leaves as a file are the same.
 */
final class LogSql {
    /** What is kept of a touchpoint, by which it is sorted and written. */
    private static final String EVENT = "t.id, t.occurred_at, t.type, t.persona, t.pseudonym, t.account_id, t.visit,"
        + " t.channel, t.initiator, t.outcome, t.reason, t.duration_ms, t.server_ms, t.amount";
    /** What is read: the case, then {@link LogColumn} but for the stage, and the objects. */
    private static final String COLUMNS = "e.case_id, e.id, e.occurred_at at time zone 'UTC', e.type, e.persona, e.pseudonym, e.account_id, e.visit,"
        + " e.channel, e.initiator, e.outcome, e.reason, e.duration_ms, e.server_ms, e.amount, ";
    private static final String OBJECTS = "string_agg(o.qualifier || chr(" + LogObjects.NEXT_PART + ") || o.object_type || chr(" + LogObjects.NEXT_PART
        + ") || o.object_id, chr(" + LogObjects.NEXT_OBJECT + "))";

    private LogSql() {
    }

    /** Events with their case first (null in the plain log), case by case, each in the order it happened. */
    static SqlQuery events(LogSelection selection) {
        boolean plain = selection.cases() == null;
        SqlQuery query = SqlQuery.of("select " + (plain ? "null" : "c.case_id") + " as case_id, " + EVENT);
        return withObjects(restrict(from(query, selection), selection), !plain, selection);
    }

    /** The same columns, each touchpoint once however many cases it belongs to, in the order it happened. */
    static SqlQuery eventsOnce(LogSelection selection) {
        return withObjects(once("null as case_id, " + EVENT, selection), false, selection);
    }

    /** Without a limit nothing is sorted but the whole. */
    private static SqlQuery withObjects(SqlQuery events, boolean byCase, LogSelection selection) {
        SqlQuery wanted = selection.limit() == null ? events : atMost(events.add(" order by " + (byCase ? "case_id, " : "") + "occurred_at, id"), selection);
        return SqlQuery.of("select " + COLUMNS + "(select " + OBJECTS + " from journey.touchpoint_object o where o.touchpoint_id = e.id) from (")
            .add(wanted).add(") e order by " + (byCase ? "e.case_id, " : "") + "e.occurred_at, e.id");
    }

    /**
     * The same for the plain log on PostgreSQL, slice by slice: each is small enough to be sorted in memory, its objects are asked for with one array
     * of ids, and all of it is one statement, which sees the log as it was at one moment. The join is a full one, though nothing has objects but touchpoints, because
     * that is never made by looking through all objects for each touchpoint, whatever PostgreSQL thinks how many there are.
     */
    static SqlQuery slices(LogSelection selection, LogSlices slices) {
        SqlQuery query = SqlQuery.of("select " + COLUMNS + "e.objects from unnest(cast(? as timestamp with time zone array), cast(? as timestamp with time zone array))"
            + " with ordinality s (begins, ends, no) cross join lateral (with t as materialized (select null as case_id, " + EVENT
            + " from journey.touchpoint t where t.occurred_at >= s.begins and t.occurred_at < s.ends", slices.begins(), slices.ends());
        if (selection.accounts() != null) {
            query.add(" and ").in("t.account_id", selection.accounts());
        }
        query.add(") select t.*, x.objects from t full join (select o.touchpoint_id, " + OBJECTS + " as objects from journey.touchpoint_object o"
            + " where o.touchpoint_id = any (array(select t.id from t)) group by o.touchpoint_id) x on x.touchpoint_id = t.id) e"
            + " order by s.no, e.occurred_at, e.id");
        return atMost(query, selection);
    }

    /** When some of the selection's touchpoints were, hour by hour with how many of those looked at. @param percent of the log is looked at */
    static SqlQuery sample(LogSelection selection, int percent) {
        SqlQuery query = SqlQuery.of("select date_trunc('hour', t.occurred_at), count(*) from journey.touchpoint t tablesample system (?)", percent);
        return restrict(query, selection).add(" group by 1 order by 1");
    }

    /** What belongs to the touchpoints of {@link #eventsOnce}: {@code l(id, account_id)}. @param select what is read of it */
    static SqlQuery ofTouchpoints(String select, LogSelection selection, String joined) {
        SqlQuery touchpoints = once("t.id, t.account_id, t.occurred_at", selection);
        return SqlQuery.of("select " + select + " from (")
            .add(selection.limit() == null ? touchpoints : atMost(touchpoints.add(" order by t.occurred_at, t.id"), selection)).add(") l" + joined);
    }

    private static SqlQuery once(String columns, LogSelection selection) {
        SqlQuery query = SqlQuery.of("select " + (selection.cases() == null ? "" : "distinct ") + columns);
        return restrict(from(query, selection), selection);
    }

    /** Each event's case and type and the type after it in the case, null at its end. */
    static SqlQuery following(LogSelection selection) {
        SqlQuery query = SqlQuery.of("select e.type, e.next_type, count(*), count(distinct e.case_id) from (select c.case_id,"
            + " t.type, lead(t.type) over (partition by c.case_id order by t.occurred_at, t.id) as next_type");
        return restrict(from(query, selection), selection).add(") e group by e.type, e.next_type");
    }

    /** Cases come first and are joined outwards, because H2 would otherwise ask for the cases of each touchpoint anew. */
    private static SqlQuery from(SqlQuery query, LogSelection selection) {
        if (selection.cases() == null) {
            query.add(" from journey.touchpoint t");
        } else {
            cases(query.add(" from ("), selection).add(") c left join journey.touchpoint t on t.id = c.touchpoint_id");
        }
        return query;
    }

    private static SqlQuery cases(SqlQuery query, LogSelection selection) {
        return switch (selection.cases()) {
            case ORDER -> query.add("select o.object_id as case_id, o.touchpoint_id from journey.touchpoint_object o"
                + " where o.object_type = 'ORDER' union all select r.order_id, r.touchpoint_id from journey.order_touchpoint r");
            case VISIT -> query.add("select v.id as touchpoint_id, cast(v.visit as varchar(36)) as case_id from journey.touchpoint v"
                + " where v.visit is not null");
            case ACCOUNT -> query.add("select v.id as touchpoint_id, a.code as case_id from journey.touchpoint v"
                + " join accounts.account a on a.id = v.account_id");
            default -> query.add("select o.touchpoint_id, o.object_id as case_id from journey.touchpoint_object o"
                + " where o.object_type = ?", selection.cases());
        };
    }

    private static SqlQuery restrict(SqlQuery query, LogSelection selection) {
        query.add(" where t.id is not null");
        if (selection.accounts() != null) {
            query.add(" and ").in("t.account_id", selection.accounts());
        }
        if (selection.from() != null) {
            query.add(" and t.occurred_at >= ?", selection.from());
        }
        if (selection.to() != null) {
            query.add(" and t.occurred_at < ?", selection.to());
        }
        return query;
    }

    private static SqlQuery atMost(SqlQuery query, LogSelection selection) {
        return selection.limit() == null ? query : query.add(" fetch first ? rows only", selection.limit());
    }
}
