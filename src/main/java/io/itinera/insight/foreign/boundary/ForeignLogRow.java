package io.itinera.insight.foreign.boundary;

import io.itinera.insight.log.boundary.LogFormat;
import java.time.Instant;

/**
 * An imported log.
 *
 * @param format     XES, or OCEL whether it came as JSON or XML
 * @param events     each counted once, whether it belongs to a case or not
 * @param activities different names of events
 * @param firstAt    null, like {@code lastAt}, where no event says when it happened
 */
public record ForeignLogRow(long id, String name, LogFormat format, Instant importedAt, long events, long activities,
                            Instant firstAt, Instant lastAt) {
}
