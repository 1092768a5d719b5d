package io.itinera.journey.boundary;

import io.itinera.journey.control.Spans;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Tells how long it took from touchpoints to what they are measured against, without looking for that through the log. */
@UseCase
public class ReadSpans {
    @Inject Spans spans;

    /**
     * A select, for whoever tells what is too long: {@code touchpoint_id}, {@code occurred_at}, {@code account_id}, {@code pseudonym}, {@code visit},
     * {@code amount}, {@code met_at} the nearest other moment, or null. Of calls after mishaps a row for each of these, with {@code nth} (1 the nearest),
     * {@code met_id}, {@code met_ms} how long the portal worked, or null where the mishap is none of slowness, and {@code met_amount}. Right for whatever lies
     * within the patience.
     *
     * @param to exclusive
     */
    public SqlQuery between(SpanKind kind, Instant from, Instant to, Duration patience) {
        return spans.between(kind, from, to, patience);
    }
}
