package io.itinera.journey.control;

import io.itinera.journey.boundary.SpanKind;
import io.itinera.journey.control.SpanSql.Stretch;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;
import java.time.Instant;

/**
 * Writes the statement about calls and what had gone wrong for the hospital in the portal before. A call about an order, an invoice and the like came after a
 * mishap only where that was about the same, or belongs to the order's case.
 */
final class MishapSql {
    static final String CALL = "SUPPORT_CALLED";
    /** The least beyond which a page may be called slow, in milliseconds. */
    static final int SLOW = 100;
    /** Went wrong, however slow a slow page is. */
    private static final String WRONG = "(u.outcome in ('REJECTED', 'FAILED') or u.reason = 'no-result' or u.type = 'OUT_OF_STOCK_MET')";
    private static final String SAME = "(not exists (select 1 from journey.touchpoint_object o where o.touchpoint_id = t.id)"
        + " or exists (select 1 from journey.touchpoint_object o join journey.touchpoint_object b on b.object_type = o.object_type"
        + " and b.object_id = o.object_id where o.touchpoint_id = t.id and b.touchpoint_id = u.id)"
        + " or exists (select 1 from journey.touchpoint_object o join journey.order_touchpoint c on c.order_id = o.object_id"
        + " where o.touchpoint_id = t.id and o.object_type = 'ORDER' and c.touchpoint_id = u.id))";
    private static final String HOW_SLOW = "case when " + WRONG + " then null else u.server_ms end";
    private static final String NEARER = " over (partition by t.id order by u.occurred_at desc, u.id desc rows between unbounded preceding and 1 preceding)";

    private MishapSql() {
    }

    /** A row for each mishap that is the last one before a call by some figure for slowness. */
    static SqlQuery calls(SpanKind kind, Stretch stretch) {
        Duration reach = stretch.reach(kind);
        SqlQuery query = SqlQuery.of("select c.touchpoint_id, c.occurred_at, c.account_id, c.pseudonym, c.visit, c.amount, c.met_at, row_number() over"
            + " (partition by c.touchpoint_id order by c.met_at desc, c.met_id desc) as nth, c.met_id, c.met_ms, c.met_amount from (select " + SpanSql.OF_ONE
            + ", u.occurred_at as met_at, u.id as met_id, " + HOW_SLOW + " as met_ms, u.amount as met_amount, max(" + HOW_SLOW + ")" + NEARER
            + " as nearer_ms, count(case when " + WRONG + " then 1 end)" + NEARER + " as nearer_wrong"
            + " from journey.touchpoint t join journey.touchpoint u on u.account_id = t.account_id and u.occurred_at < t.occurred_at"
            + " and u.occurred_at >= t.occurred_at - cast(? as integer) * interval '1' second and u.occurred_at >= ? and u.occurred_at < ?"
            + " and u.channel = 'WEB' and u.initiator = 'CUSTOMER' and (" + WRONG + " or u.server_ms > ?) and " + SAME + " where t.type = ?",
            reach.toSeconds(), stretch.from().minus(reach), stretch.to(), SLOW, CALL);
        return SpanSql.asked(query, stretch).add(") c where c.nearer_wrong = 0 and (c.met_ms is null or c.nearer_ms is null or c.met_ms > c.nearer_ms)");
    }

    /** When the first call about an order was made since a moment. */
    static SqlQuery firstCall(String order, Instant since) {
        return SqlQuery.of("select min(t.occurred_at) from journey.touchpoint_object o join journey.touchpoint t on t.id = o.touchpoint_id and t.type = ?"
            + " and t.occurred_at >= ? where o.object_type = 'ORDER' and o.object_id = ?", CALL, since, order);
    }
}
