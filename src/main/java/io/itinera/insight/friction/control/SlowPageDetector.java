package io.itinera.insight.friction.control;

import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.platform.persistence.SqlQuery;

/** The portal worked too long on a page or a step. */
final class SlowPageDetector extends MomentDetector {
    @Override
    public String code() {
        return "slow-page";
    }

    @Override
    SqlQuery condition(Looking looking) {
        return SqlQuery.of("t.server_ms > ? and t.initiator = 'CUSTOMER'", looking.thresholds().millis(Threshold.SLOW_PAGE));
    }
}
