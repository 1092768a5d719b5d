package io.itinera.insight.outside.control;

import io.itinera.insight.outside.boundary.KeyUsedOtherwise;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.platform.text.Fingerprint;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Remembers which calls were made and which forms sent, so that a repeated one does nothing more. */
@ApplicationScoped
public class ReportedBatches implements Expiring {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /**
     * Whether this call is the first of its key. One that comes at the same moment waits until the first is kept or undone.
     *
     * @param content a record, or records, of all that was said
     */
    public boolean begin(String key, Object content, int touchpoints) {
        return SqlQuery.of("insert into insight.reported_batch (person_id, batch_key, fingerprint, touchpoints, reported_at)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing", actor.get().person().value(), key, Fingerprint.of(content),
            touchpoints, clock.instant()).update(em) == 1;
    }

    /** @throws KeyUsedOtherwise when the first call of the key said something else */
    public int recordedBefore(String key, Object content) {
        SqlRow before = SqlQuery.of("select b.fingerprint, b.touchpoints from insight.reported_batch b where b.person_id = ?"
            + " and b.batch_key = ?", actor.get().person().value(), key).row(em);
        if (!before.text(0).equals(Fingerprint.of(content))) {
            throw new KeyUsedOtherwise();
        }
        return (int) before.number(1);
    }

    @Override
    public String code() {
        return "reported-batch";
    }

    /** A call repeated after that long is a new one. */
    @Override
    @Transactional
    public long clear(Instant before) {
        return SqlQuery.of("delete from insight.reported_batch where reported_at < ?", before).update(em);
    }
}
