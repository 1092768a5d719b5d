package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Instant;
import java.util.function.Function;

/**
 * What detectors know besides the log.
 *
 * @param now        where a detector must wait before it can tell
 * @param thresholds from which figures on something is a friction
 * @param ways       a select of the ways of a stretch that led back to the page before last; see {@code ReadWays}
 */
record Looking(Instant now, Thresholds thresholds, Function<Period, SqlQuery> ways) {
}
