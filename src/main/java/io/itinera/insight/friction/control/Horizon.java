package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;
import java.time.Instant;

/**
 * The stretch of time in which a kind of friction can be told: who was here before or after it says nothing of the kind, and is no visit without it.
 *
 * @param from inclusive; null where it could always be told
 * @param to   exclusive; null where it still can
 */
record Horizon(Instant from, Instant to) {
    static final Horizon ENDLESS = new Horizon(null, null);

    /** What lies in both. */
    Horizon and(Horizon other) {
        return new Horizon(from == null || other.from != null && other.from.isAfter(from) ? other.from : from,
            to == null || other.to != null && other.to.isBefore(to) ? other.to : to);
    }

    /** The same for whoever must know of so long before a moment. */
    Horizon knowing(Duration before) {
        return from == null ? this : new Horizon(from.plus(before), to);
    }

    /** What of the period lies in it; nothing, at its end or beginning, where none does. */
    Period of(Period period) {
        Instant begin = from == null || from.isBefore(period.from()) ? period.from() : from;
        Instant end = to == null || to.isAfter(period.to()) ? period.to() : to;
        return begin.isBefore(end) ? new Period(begin, end) : new Period(period.from(), period.from());
    }

    boolean holds(Instant moment) {
        return (from == null || !moment.isBefore(from)) && (to == null || moment.isBefore(to));
    }

    boolean holds(Period period) {
        return of(period).equals(period);
    }

    /** Appends the condition on a moment, if there is one. */
    SqlQuery restrict(SqlQuery query, String column) {
        if (from != null) {
            query.add(" and " + column + " >= ?", from);
        }
        return to == null ? query : query.add(" and " + column + " < ?", to);
    }
}
