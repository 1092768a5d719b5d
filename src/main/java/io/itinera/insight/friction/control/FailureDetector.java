package io.itinera.insight.friction.control;

import io.itinera.platform.persistence.SqlQuery;

/** A step or a page that failed by our own fault. */
final class FailureDetector extends MomentDetector {
    @Override
    public String code() {
        return "failure";
    }

    @Override
    SqlQuery condition(Looking looking) {
        return SqlQuery.of("t.outcome = 'FAILED' and t.initiator <> 'SUPPLIER'");
    }
}
