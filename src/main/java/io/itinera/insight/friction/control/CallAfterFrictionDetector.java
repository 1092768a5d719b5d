package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;
import java.time.Instant;

/**
 * A hospital telephoned within 24 hours after something in the portal had gone wrong for it: a refusal, a form not
 * accepted, a failure, a search without result, an article out of stock or a slow page.
 */
final class CallAfterFrictionDetector implements FrictionDetector {
    private static final Duration PATIENCE = Duration.ofHours(24);

    @Override
    public String code() {
        return "call-after-portal";
    }

    @Override
    public void select(SqlQuery query, Period period, Instant now) {
        query.add(COLUMNS + " where t.type = 'SUPPORT_CALLED' and t.occurred_at >= ? and t.occurred_at < ?"
            + " and exists (select 1 from journey.touchpoint u where u.account_id = t.account_id"
            + " and u.occurred_at >= t.occurred_at - interval '24' hour and u.occurred_at < t.occurred_at"
            + " and u.occurred_at >= ? and u.occurred_at < ?"
            + " and u.initiator = 'CUSTOMER' and (u.outcome in ('REJECTED', 'FAILED') or u.reason = 'no-result'"
            + " or u.type = 'OUT_OF_STOCK_MET' or u.server_ms > ?))", period.from(), period.to(),
            period.from().minus(PATIENCE), period.to(), SlowPageDetector.SLOW_MS);
    }
}
