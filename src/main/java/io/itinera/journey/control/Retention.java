package io.itinera.journey.control;

import io.itinera.journey.boundary.RetentionRow;
import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Clears away, once a day, whatever is kept for a time only ("find implementations" of {@link Expiring} lists what that is). What
 * fails does not keep the rest from it, and is tried again in the next round.
 */
@ApplicationScoped
public class Retention {
    /** A little less than a day, so that the hour does not wander. */
    private static final Duration DAILY = Duration.ofHours(23);
    private static final Logger LOG = Logger.getLogger(Retention.class.getName());

    @Inject @Any Instance<Expiring> expiring;
    @Inject Retentions retentions;
    @Inject Clock clock;

    public void clear() {
        Instant now = clock.instant();
        Map<String, Long> counts = new LinkedHashMap<>();
        retentions.all().stream().filter(row -> row.ranAt() == null || !row.ranAt().isAfter(now.minus(DAILY)))
            .forEach(row -> clear(row, now, counts));
        if (!counts.isEmpty()) {
            retentions.done(counts, now);
        }
    }

    private void clear(RetentionRow row, Instant now, Map<String, Long> counts) {
        try {
            expiring.stream().filter(kind -> kind.code().equals(row.code()))
                .forEach(kind -> counts.put(row.code(), kind.clear(now.minus(Duration.ofDays(row.keepDays())))));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "not cleared this time: " + row.code(), e);
        }
    }
}
