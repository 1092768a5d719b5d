package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;

/**
 * A visit in which somebody filled or looked at a cart with something in it, without that person submitting an order
 * within some hours after the last time; of somebody who was erased nobody can say so. Told once for each visit, at that last time, and only once the hours are over.
 */
final class AbandonedCartDetector implements FrictionDetector {
    @Override
    public String code() {
        return "abandoned-cart";
    }

    /** A cart that was looked at counts when it is worth something or was filled once: an empty one is no intention. */
    @Override
    public void select(SqlQuery query, Period period, Looking looking) {
        int hours = looking.thresholds().whole(Threshold.CART_PATIENCE);
        Duration patience = Duration.ofHours(hours);
        query.add("select r.id, r.occurred_at, r.account_id, r.pseudonym, r.visit, r.amount from (select t.id,"
            + " t.occurred_at, t.account_id, t.pseudonym, t.visit, t.amount, row_number() over (partition by t.visit"
            + " order by t.occurred_at desc, t.id desc) as nth from journey.touchpoint t"
            + " where t.type in ('CART_FILLED', 'CART_CHANGED', 'ORDER_REPEATED', 'QUICK_ORDER_FILLED', 'CART_VIEWED')"
            + " and t.outcome = 'COMPLETED' and t.initiator = 'CUSTOMER' and t.visit is not null"
            + " and t.occurred_at >= ? and t.occurred_at < ?"
            + " and (t.type in ('CART_FILLED', 'ORDER_REPEATED', 'QUICK_ORDER_FILLED') or t.amount > 0"
            + " or (t.type = 'CART_VIEWED' and t.amount is null and exists (select 1 from journey.touchpoint_object o"
            + " join journey.touchpoint_object f on f.object_type = 'CART' and f.object_id = o.object_id"
            + " join journey.touchpoint p on p.id = f.touchpoint_id and p.type in ('CART_FILLED', 'ORDER_REPEATED', 'QUICK_ORDER_FILLED')"
            + " where o.touchpoint_id = t.id and o.object_type = 'CART')))) r"
            + " where r.nth = 1 and r.pseudonym is not null and r.occurred_at < ? and r.occurred_at < ? and not exists (select 1 from journey.touchpoint u"
            + " where u.account_id = r.account_id and u.occurred_at >= r.occurred_at"
            + " and u.occurred_at <= r.occurred_at + cast(? as integer) * interval '1' hour and u.occurred_at >= ? and u.occurred_at < ?"
            + " and u.pseudonym = r.pseudonym and u.type = 'ORDER_SUBMITTED' and u.outcome = 'COMPLETED')", period.from(), period.to().plus(LONGEST_VISIT), period.to(),
            looking.now().minus(patience), hours, period.from(), period.to().plus(patience));
    }
}
