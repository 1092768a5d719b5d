package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.platform.persistence.SqlQuery;

/** A search that found nothing and was not made good: no article opened or ordered soon enough in the same visit. */
final class SearchWithoutResultDetector implements FrictionDetector {
    @Override
    public String code() {
        return "search-without-result";
    }

    @Override
    public void select(SqlQuery query, Period period, Looking looking) {
        int patience = looking.thresholds().millis(Threshold.SEARCH_PATIENCE);
        query.add(COLUMNS + " where t.type = 'CATALOG_SEARCHED' and t.reason = 'no-result'"
            + " and t.initiator = 'CUSTOMER' and t.occurred_at >= ? and t.occurred_at < ?"
            + " and not exists (select 1 from journey.touchpoint u where u.account_id = t.account_id"
            + " and u.occurred_at >= t.occurred_at and u.occurred_at <= t.occurred_at + cast(? as integer) * interval '0.001' second"
            + " and u.occurred_at >= ? and u.occurred_at <= ? and u.visit = t.visit and u.id <> t.id and u.type in ('PRODUCT_VIEWED', 'CART_FILLED', 'QUICK_ORDER_FILLED'))",
            period.from(), period.to(), patience, period.from(), period.to().plusMillis(patience));
    }
}
