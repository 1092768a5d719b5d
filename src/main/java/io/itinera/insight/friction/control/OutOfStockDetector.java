package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Instant;

/** An article that cannot be supplied, noticed only in the cart. */
final class OutOfStockDetector implements FrictionDetector {
    @Override
    public String code() {
        return "out-of-stock";
    }

    @Override
    public void select(SqlQuery query, Period period, Instant now) {
        query.add(COLUMNS + " where t.type = 'OUT_OF_STOCK_MET' and t.initiator = 'CUSTOMER'"
            + " and t.occurred_at >= ? and t.occurred_at < ?", period.from(), period.to());
    }
}
