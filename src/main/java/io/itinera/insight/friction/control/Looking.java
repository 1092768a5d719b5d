package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.journey.boundary.SpanKind;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * What detectors know besides the log.
 *
 * @param now        where a detector must wait before it can tell
 * @param thresholds from which figures on something is a friction
 * @param ways       a select of the ways of a stretch that led back to the page before last; see {@code ReadWays}
 * @param spans      a select of the spans of a stretch
 */
record Looking(Instant now, Thresholds thresholds, Function<Period, SqlQuery> ways, SpanReader spans) {
    /** The same from another moment. */
    Looking at(Instant moment) {
        return new Looking(moment, thresholds, ways, spans);
    }

    /** What of the period can be told of already by whoever waits so long. */
    Period known(Period period, Duration patience) {
        Instant until = now.minus(patience);
        return patience.isZero() || !until.isBefore(period.to()) ? period : new Period(period.from(), until.isBefore(period.from()) ? period.from() : until);
    }

    /** How spans are read; see {@code ReadSpans}. */
    interface SpanReader {
        SqlQuery of(SpanKind kind, Period period, Duration patience);
    }
}
