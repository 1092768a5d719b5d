package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.journey.boundary.SpanKind;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;

/** A search that found nothing and was not made good: no article opened or ordered soon enough in the same visit. */
final class SearchWithoutResultDetector extends SpanDetector {
    @Override
    public String code() {
        return "search-without-result";
    }

    @Override
    public boolean isToldByTheEnd() {
        return true;
    }

    @Override
    public void select(SqlQuery query, Period period, Looking looking) {
        int patience = looking.thresholds().millis(Threshold.SEARCH_PATIENCE);
        spans(query, SpanKind.SEARCH_MADE_GOOD, period, looking, Duration.ofMillis(patience)).add(IN_VAIN + "'0.001' second)", patience);
    }
}
