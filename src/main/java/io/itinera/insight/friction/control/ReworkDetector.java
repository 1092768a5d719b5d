package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;

/** Work done twice for one order or quote: an order changed after it was sent, and a dispute, a counter-offer or a return made again. */
final class ReworkDetector implements FrictionDetector {
    @Override
    public String code() {
        return "rework";
    }

    @Override
    public boolean isFeltLater() {
        return true;
    }

    @Override
    public void select(SqlQuery query, Period period, Looking looking) {
        int days = looking.thresholds().whole(Threshold.REWORK);
        query.add(COLUMNS + " where t.type in ('ORDER_CHANGED', 'ORDER_DELIVERY_CHANGED', 'DIFFERENCE_DISPUTED', 'QUOTE_COUNTERED', 'GOODS_RETURNED')"
            + " and t.outcome = 'COMPLETED' and t.initiator = 'CUSTOMER' and t.occurred_at >= ? and t.occurred_at < ?"
            + " and (t.type in ('ORDER_CHANGED', 'ORDER_DELIVERY_CHANGED') or exists (select 1 from journey.touchpoint_object o"
            + " join journey.touchpoint_object p on p.object_type = o.object_type and p.object_id = o.object_id and p.touchpoint_id <> o.touchpoint_id"
            + " join journey.touchpoint u on u.id = p.touchpoint_id where o.touchpoint_id = t.id and o.object_type in ('ORDER', 'QUOTE')"
            + " and o.qualifier = 'subject' and u.type = t.type and u.outcome = 'COMPLETED' and u.account_id = t.account_id"
            + " and (u.occurred_at < t.occurred_at or u.occurred_at = t.occurred_at and u.id < t.id)"
            + " and u.occurred_at >= t.occurred_at - cast(? as integer) * interval '1' day and u.occurred_at >= ? and u.occurred_at < ?))",
            period.from(), period.to(), days, period.from().minus(Duration.ofDays(days)), period.to());
    }
}
