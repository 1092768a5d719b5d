package io.itinera.journey.boundary;

import io.itinera.journey.control.Ways;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;

/** Tells on which ways people came back to the page before last, without laying out every visit. */
@UseCase
public class ReadWays {
    @Inject Ways ways;

    /**
     * A select, for whoever adds them up: {@code touchpoint_id} at which somebody was back, {@code occurred_at}, {@code account_id}, {@code pseudonym},
     * {@code visit}, {@code amount}, {@code dwell_ms} on the page between, {@code forth} at the second time between the same two pages.
     *
     * @param to exclusive
     */
    public SqlQuery between(Instant from, Instant to) {
        return ways.between(from, to);
    }
}
