package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.journey.boundary.SpanKind;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;

/**
 * Something that a hospital began and that nobody took further in the time it should take: an order that is not confirmed, an approval,
 * a quote, a dispute. Told at the beginning, once the longer of both times is over; what goes on by itself, an order that has to be approved, ends the first waiting and begins another.
 */
final class WaitingDetector extends SpanDetector {
    @Override
    public String code() {
        return "waiting";
    }

    @Override
    public boolean isFeltLater() {
        return true;
    }

    /** The longer of both, so that all that waited is told of the same visits. */
    @Override
    public Duration patience(Thresholds thresholds) {
        return Duration.ofHours(Math.max(thresholds.whole(Threshold.ORDER_WAITS), thresholds.whole(Threshold.ANSWER_WAITS)));
    }

    @Override
    public void select(SqlQuery query, Period period, Looking looking) {
        over(query, SpanKind.ORDER_WENT_ON, period, looking, looking.thresholds().whole(Threshold.ORDER_WAITS));
        over(query.add(" union all "), SpanKind.ANSWERED, period, looking, looking.thresholds().whole(Threshold.ANSWER_WAITS));
    }
}
