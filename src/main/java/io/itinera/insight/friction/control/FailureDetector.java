package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Instant;

/** A step or a page that failed by our own fault. */
final class FailureDetector implements FrictionDetector {
    @Override
    public String code() {
        return "failure";
    }

    @Override
    public void select(SqlQuery query, Period period, Instant now) {
        query.add(COLUMNS + " where t.outcome = 'FAILED' and t.initiator <> 'SUPPLIER'"
            + " and t.occurred_at >= ? and t.occurred_at < ?", period.from(), period.to());
    }
}
