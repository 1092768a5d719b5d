package io.itinera.insight.log.control;

import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.platform.persistence.SqlQuery;

/**
 * Writes the statements that read the log. One place says which touchpoints a selection holds and how they form cases, so
 * that what is counted on a page and what leaves as a file are the same.
 */
final class LogSql {
    static final String EVENT = "t.id, t.occurred_at, t.type, t.persona, t.pseudonym, t.account_id, t.visit,"
        + " t.channel, t.initiator, t.outcome, t.reason, t.duration_ms, t.server_ms, t.amount";

    private LogSql() {
    }

    /** Events with their case first (null in the plain log), case by case, each in the order it happened. */
    static SqlQuery events(LogSelection selection) {
        boolean plain = selection.cases() == null;
        SqlQuery query = SqlQuery.of("select " + (plain ? "null" : "c.case_id") + " as case_id, " + EVENT);
        restrict(from(query, selection), selection).add(" order by " + (plain ? "" : "c.case_id, ") + "t.occurred_at, t.id");
        return atMost(query, selection);
    }

    /** The same columns, each touchpoint once however many cases it belongs to, in the order it happened. */
    static SqlQuery eventsOnce(LogSelection selection) {
        return atMost(once("null as case_id, " + EVENT, selection), selection);
    }

    /** What belongs to the touchpoints of {@link #eventsOnce}: {@code l(id, account_id)}. @param select what is read of it */
    static SqlQuery ofTouchpoints(String select, LogSelection selection, String joined) {
        SqlQuery query = SqlQuery.of("select " + select + " from (");
        return query.add(atMost(once("t.id, t.account_id, t.occurred_at", selection), selection)).add(") l" + joined);
    }

    private static SqlQuery once(String columns, LogSelection selection) {
        SqlQuery query = SqlQuery.of("select " + (selection.cases() == null ? "" : "distinct ") + columns);
        return restrict(from(query, selection), selection).add(" order by t.occurred_at, t.id");
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
