package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.journey.boundary.SpanKind;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;

/** Work done twice for one order or quote: an order changed after it was sent, and a dispute, a counter-offer or a return made again. */
final class ReworkDetector extends SpanDetector {
    @Override
    public String code() {
        return "rework";
    }

    @Override
    public boolean isFeltLater() {
        return true;
    }

    @Override
    public void select(SqlQuery query, Period period, Looking looking) {
        int days = looking.thresholds().whole(Threshold.REWORK);
        spans(query, SpanKind.DONE_BEFORE, period, looking, Duration.ofDays(days))
            .add("s.met_at >= s.occurred_at - cast(? as integer) * interval '1' day", days);
    }
}
