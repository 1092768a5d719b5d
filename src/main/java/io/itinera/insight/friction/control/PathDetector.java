package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;

/** A detector that tells from how somebody came back to a page within a visit; the ways are gathered beside the log, with the step before and after. */
abstract class PathDetector implements FrictionDetector {
    /** A condition on the way {@code w}. */
    abstract SqlQuery condition(Looking looking);

    @Override
    public final void select(SqlQuery query, Period period, Looking looking) {
        query.add("select w.touchpoint_id as id, w.occurred_at, w.account_id, w.pseudonym, w.visit, w.amount from (").add(looking.ways().apply(period))
            .add(") w where ").add(condition(looking));
    }
}
