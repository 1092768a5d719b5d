package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;

/** A detector that tells from a touchpoint alone; all of them are found in one pass over the log. */
abstract class MomentDetector implements FrictionDetector {
    /** A condition on the touchpoint {@code t}. */
    abstract SqlQuery condition(Looking looking);

    /** The same where the kind can be told at all. */
    final SqlQuery told(Looking looking) {
        return looking.horizon(this).restrict(SqlQuery.of("(").add(condition(looking)).add(")"), "t.occurred_at");
    }

    @Override
    public final void select(SqlQuery query, Period period, Looking looking) {
        query.add(COLUMNS + " where ").add(told(looking)).add(" and t.occurred_at >= ? and t.occurred_at < ?", period.from(), period.to());
    }
}
