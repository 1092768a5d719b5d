package io.itinera.insight.friction.control;

import io.itinera.platform.persistence.SqlQuery;

/** An action or a page that a rule of the business refused; a form that was not accepted is another kind. */
final class RefusedActionDetector extends MomentDetector {
    @Override
    public String code() {
        return "refused-action";
    }

    @Override
    SqlQuery condition(Looking looking) {
        return SqlQuery.of("t.outcome = 'REJECTED' and t.type <> 'INPUT_REFUSED' and t.initiator <> 'SUPPLIER'");
    }
}
