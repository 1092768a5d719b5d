package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.journey.boundary.SpanKind;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;

/** A detector that tells from how long it took from a touchpoint to another moment; those are gathered beside the log, whatever is called too long. */
abstract class SpanDetector implements FrictionDetector {
    /** Nothing came of it in time; with the patience. */
    static final String IN_VAIN = "(s.met_at is null or s.met_at > s.occurred_at + cast(? as integer) * interval ";

    /** Appends a select of {@link FrictionDetector#COLUMNS} of spans {@code s} that waits for its last condition. */
    static SqlQuery spans(SqlQuery query, SpanKind kind, Period period, Looking looking, Duration patience) {
        return query.add("select s.touchpoint_id as id, s.occurred_at, s.account_id, s.pseudonym, s.visit, s.amount from (")
            .add(looking.spans().of(kind, period, patience)).add(") s where ");
    }

    /** The same of what cannot go on in time any more, as far as the detector can tell. */
    final SqlQuery over(SqlQuery query, SpanKind kind, Period period, Looking looking, int hours) {
        return spans(query, kind, looking.known(this, period), looking, Duration.ofHours(hours)).add(IN_VAIN + "'1' hour)", hours);
    }
}
