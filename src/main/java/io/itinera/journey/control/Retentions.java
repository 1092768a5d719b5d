package io.itinera.journey.control;

import io.itinera.journey.boundary.DataCleared;
import io.itinera.journey.boundary.RetentionRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** For how long each kind of thing is kept, and what clearing did. */
@ApplicationScoped
public class Retentions {
    /** Days of 24 hours, as whoever clears counts them. */
    private static final String KEPT_FROM = "cast(? as timestamp with time zone) - keep_days * interval '24' hour";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Event<DataCleared> cleared;

    /** From when on nothing of the kind has been cleared away, nor is to be: what was cleared does not come back when it is kept longer since. */
    @Transactional
    public Instant keptFrom(String code, Instant now) {
        SqlRow retention = SqlQuery.of("select r.keep_days, r.cleared_before from journey.retention r where r.code = ?", code).row(em);
        Instant kept = now.minus(Duration.ofDays(retention.number(0)));
        Instant cleared = retention.instant(1);
        return cleared == null || cleared.isBefore(kept) ? kept : cleared;
    }

    @Transactional
    public List<RetentionRow> all() {
        return SqlQuery.of("select r.code, r.keep_days, r.ran_at, r.cleared from journey.retention r order by r.retention_no").rows(em).stream()
            .map(r -> new RetentionRow(r.text(0), (int) r.number(1), r.instant(2), r.number(3))).toList();
    }

    /** Keeps what one round did, as a touchpoint too. @param counts by code */
    @Transactional
    public void done(Map<String, Long> counts, Instant at) {
        counts.forEach((code, count) -> SqlQuery.of("update journey.retention set ran_at = ?, cleared = ?, cleared_before ="
            + " greatest(coalesce(cleared_before, " + KEPT_FROM + "), " + KEPT_FROM + ") where code = ?", at, count, at, at, code).update(em));
        cleared.fire(new DataCleared(counts.entrySet().stream().filter(entry -> entry.getValue() > 0)
            .map(entry -> entry.getKey() + ":" + entry.getValue()).toList()));
    }
}
