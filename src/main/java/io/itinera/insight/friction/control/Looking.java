package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.journey.boundary.SpanKind;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/**
 * What detectors know besides the log.
 *
 * @param now        where a detector must wait before it can tell
 * @param thresholds from which figures on something is a friction
 * @param ways       a select of the ways of a stretch that led back to the page before last; see {@code ReadWays}
 * @param spans      a select of the spans of a stretch
 * @param horizons   when each kind can be told at all
 */
record Looking(Instant now, Thresholds thresholds, Function<Period, SqlQuery> ways, SpanReader spans, Map<String, Horizon> horizons) {
    /** The same from another moment. */
    Looking at(Instant moment) {
        return new Looking(moment, thresholds, ways, spans, horizons);
    }

    Horizon horizon(FrictionDetector kind) {
        return horizons.get(kind.code());
    }

    /** What of the period the kind can tell of: since it can be told at all, and as far as it need not wait any more. */
    Period known(FrictionDetector kind, Period period) {
        Duration patience = kind.patience(thresholds);
        return (patience.isZero() ? horizon(kind) : horizon(kind).and(new Horizon(null, now.minus(patience)))).of(period);
    }

    /** How spans are read; see {@code ReadSpans}. */
    interface SpanReader {
        SqlQuery of(SpanKind kind, Period period, Duration patience);
    }
}
