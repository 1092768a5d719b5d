package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Instant;

/** The portal worked longer than two and a half seconds on a page or a step. */
final class SlowPageDetector implements FrictionDetector {
    static final int SLOW_MS = 2_500;

    @Override
    public String code() {
        return "slow-page";
    }

    @Override
    public void select(SqlQuery query, Period period, Instant now) {
        query.add(COLUMNS + " where t.server_ms > ? and t.initiator = 'CUSTOMER'"
            + " and t.occurred_at >= ? and t.occurred_at < ?", SLOW_MS, period.from(), period.to());
    }
}
