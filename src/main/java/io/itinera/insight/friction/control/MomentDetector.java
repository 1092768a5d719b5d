package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Instant;

/** A detector that tells from a touchpoint alone; all of them are found in one pass over the log. */
abstract class MomentDetector implements FrictionDetector {
    /** A condition on the touchpoint {@code t}. */
    abstract String condition();

    @Override
    public final void select(SqlQuery query, Period period, Instant now) {
        query.add(COLUMNS + " where " + condition() + " and t.occurred_at >= ? and t.occurred_at < ?", period.from(),
            period.to());
    }
}
