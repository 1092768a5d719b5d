package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.journey.boundary.SpanKind;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;

/**
 * A visit in which somebody filled or looked at a cart with something in it, without that person submitting an order
 * within some hours after the last time; of somebody who was erased nobody can say so. Told once for each visit, at that last time, and only once the hours are over.
 */
final class AbandonedCartDetector extends SpanDetector {
    @Override
    public String code() {
        return "abandoned-cart";
    }

    @Override
    public boolean isToldByTheEnd() {
        return true;
    }

    @Override
    public Duration patience(Thresholds thresholds) {
        return Duration.ofHours(thresholds.whole(Threshold.CART_PATIENCE));
    }

    @Override
    public void select(SqlQuery query, Period period, Looking looking) {
        over(query, SpanKind.CART_ORDERED, period, looking, looking.thresholds().whole(Threshold.CART_PATIENCE));
    }
}
