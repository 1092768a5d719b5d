package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Instant;

/** An action or a page that a rule of the business refused; a form that was not accepted is another kind. */
final class RefusedActionDetector implements FrictionDetector {
    @Override
    public String code() {
        return "refused-action";
    }

    @Override
    public void select(SqlQuery query, Period period, Instant now) {
        query.add(COLUMNS + " where t.outcome = 'REJECTED' and t.type <> 'INPUT_REFUSED' and t.initiator <> 'SUPPLIER'"
            + " and t.occurred_at >= ? and t.occurred_at < ?", period.from(), period.to());
    }
}
