package io.itinera.insight.friction.control;

import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.platform.persistence.SqlQuery;

/** From a page to another one and straight back to the first, before anything could be read there, with nothing done (u-turn). */
final class QuickReturnDetector extends PathDetector {
    @Override
    public String code() {
        return "quick-return";
    }

    @Override
    SqlQuery condition(Looking looking) {
        return SqlQuery.of("w.dwell_ms < ?", looking.thresholds().millis(Threshold.QUICK_RETURN));
    }
}
