package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;
import java.time.Instant;

/** A search that found nothing and was not made good: no article opened or ordered within 120 seconds in the same visit. */
final class SearchWithoutResultDetector implements FrictionDetector {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Override
    public String code() {
        return "search-without-result";
    }

    @Override
    public void select(SqlQuery query, Period period, Instant now) {
        query.add(COLUMNS + " where t.type = 'CATALOG_SEARCHED' and t.reason = 'no-result'"
            + " and t.initiator = 'CUSTOMER' and t.occurred_at >= ? and t.occurred_at < ?"
            + " and not exists (select 1 from journey.touchpoint u where u.account_id = t.account_id"
            + " and u.occurred_at >= t.occurred_at and u.occurred_at <= t.occurred_at + interval '120' second"
            + " and u.occurred_at >= ? and u.occurred_at <= ? and u.visit = t.visit and u.id <> t.id and u.type in ('PRODUCT_VIEWED', 'CART_FILLED', 'QUICK_ORDER_FILLED'))",
            period.from(), period.to(), period.from(), period.to().plus(PATIENCE));
    }
}
