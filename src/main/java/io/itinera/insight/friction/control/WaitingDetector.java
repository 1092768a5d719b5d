package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;
import java.util.List;

/**
 * Something that a hospital began and that nobody took further in the time it should take: an order that is not confirmed, an approval,
 * a quote, a dispute. Told at the beginning, once the time is over; what goes on by itself, an order that has to be approved, ends the first waiting and begins another.
 */
final class WaitingDetector implements FrictionDetector {
    private static final List<Wait> WAITS = List.of(
        new Wait("ORDER_SUBMITTED", "ORDER", Threshold.ORDER_WAITS, "'APPROVAL_REQUESTED', 'ORDER_CONFIRMED', 'ORDER_SHIPPED', 'ORDER_DELIVERED', 'ORDER_CANCELLED'"),
        new Wait("ORDER_APPROVED", "ORDER", Threshold.ORDER_WAITS, "'APPROVAL_REQUESTED', 'ORDER_CONFIRMED', 'ORDER_SHIPPED', 'ORDER_DELIVERED', 'ORDER_CANCELLED'"),
        new Wait("APPROVAL_REQUESTED", "ORDER", Threshold.ORDER_WAITS, "'ORDER_APPROVED', 'ORDER_REJECTED', 'ORDER_LINES_LEFT_OUT', 'ORDER_CANCELLED', 'ORDER_CONFIRMED'"),
        new Wait("QUOTE_ASKED", "QUOTE", Threshold.ANSWER_WAITS, "'QUOTE_ANSWERED', 'QUOTE_WITHDRAWN', 'QUOTE_DECLINED'"),
        new Wait("QUOTE_COUNTERED", "QUOTE", Threshold.ANSWER_WAITS, "'QUOTE_ANSWERED', 'QUOTE_WITHDRAWN', 'QUOTE_DECLINED'"),
        new Wait("DIFFERENCE_DISPUTED", "ORDER", Threshold.ANSWER_WAITS, "'DISPUTE_SETTLED', 'DISPUTE_WITHDRAWN'"));

    /** What begins, how long it may wait, and what ends the waiting. */
    private record Wait(String begins, String about, Threshold patience, String ends) {
        void select(SqlQuery query, Period period, Looking looking) {
            int hours = looking.thresholds().whole(patience);
            query.add(COLUMNS + " where t.type = '" + begins + "' and t.outcome = 'COMPLETED' and t.occurred_at >= ? and t.occurred_at < ?"
                + " and t.occurred_at < ? and (t.reason is null or t.type <> 'ORDER_APPROVED') and not exists (select 1 from journey.touchpoint_object o"
                + " join journey.touchpoint_object p on p.object_type = o.object_type and p.object_id = o.object_id"
                + " join journey.touchpoint u on u.id = p.touchpoint_id where o.touchpoint_id = t.id and o.object_type = '" + about + "'"
                + " and u.account_id = t.account_id and u.type in (" + ends + ") and u.outcome = 'COMPLETED' and u.occurred_at >= t.occurred_at"
                + " and u.occurred_at <= t.occurred_at + cast(? as integer) * interval '1' hour and u.occurred_at >= ? and u.occurred_at <= ?)",
                period.from(), period.to(), looking.now().minus(Duration.ofHours(hours)), hours, period.from(), period.to().plus(Duration.ofHours(hours)));
        }
    }

    @Override
    public String code() {
        return "waiting";
    }

    @Override
    public boolean isFeltLater() {
        return true;
    }

    @Override
    public void select(SqlQuery query, Period period, Looking looking) {
        for (int n = 0; n < WAITS.size(); n++) {
            WAITS.get(n).select(n == 0 ? query : query.add(" union all "), period, looking);
        }
    }
}
