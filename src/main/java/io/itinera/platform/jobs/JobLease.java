package io.itinera.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Lets one of several instances do a periodic job. It only saves work: a job must still be correct when two instances
 * run it, by constraints of its own, because a lease can run out while its holder is slow.
 */
@ApplicationScoped
public class JobLease {
    private final UUID me = UUID.randomUUID();

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** Whether this instance may do the job now; if so nobody else may for that long. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean isMine(String job, Duration forHowLong) {
        Timestamp now = Timestamp.from(clock.instant());
        Timestamp until = Timestamp.from(now.toInstant().plus(forHowLong));
        return em.createNativeQuery("update platform.job_lease set holder = ?2, held_until = ?3"
                + " where name = ?1 and (holder = ?2 or held_until < ?4)")
            .setParameter(1, job).setParameter(2, me).setParameter(3, until).setParameter(4, now).executeUpdate() == 1
            || em.createNativeQuery("insert into platform.job_lease (name, holder, held_until) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, job).setParameter(2, me).setParameter(3, until).executeUpdate() == 1;
    }
}
