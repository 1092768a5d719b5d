package io.itinera.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Slows down guessing: from the fifth failure on, the name typed is blocked for a time that doubles with every further
 * failure, a quarter of an hour at most. It counts names typed, known or not, and is kept in the database, so that it
 * holds on every instance.
 */
@ApplicationScoped
public class SignInThrottle {
    static final int FREE_FAILURES = 4;
    static final Duration FIRST_BLOCK = Duration.ofSeconds(15);
    static final Duration LONGEST_BLOCK = Duration.ofMinutes(15);

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    State state(String name) {
        List<?> rows = em.createNativeQuery("select failures, blocked_until from accounts.sign_in_throttle where sign_in = ?1")
            .setParameter(1, name).getResultList();
        if (rows.isEmpty()) {
            return new State(0, false);
        }
        Object[] row = (Object[]) rows.get(0);
        Instant until = instant(row[1]);
        return new State(((Number) row[0]).intValue(), until != null && until.isAfter(clock.instant()));
    }

    /** Counts in a transaction of its own: the refusal that follows rolls the other one back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(String name) {
        em.createNativeQuery("insert into accounts.sign_in_throttle (sign_in, failures) values (?1, 0) on conflict do nothing")
            .setParameter(1, name).executeUpdate();
        em.createNativeQuery("update accounts.sign_in_throttle set failures = failures + 1 where sign_in = ?1")
            .setParameter(1, name).executeUpdate();
        int failures = state(name).failures();
        if (failures > FREE_FAILURES) {
            em.createNativeQuery("update accounts.sign_in_throttle set blocked_until = ?2 where sign_in = ?1")
                .setParameter(1, name).setParameter(2, Timestamp.from(clock.instant().plus(block(failures))))
                .executeUpdate();
        }
    }

    void succeeded(String name) {
        em.createNativeQuery("delete from accounts.sign_in_throttle where sign_in = ?1").setParameter(1, name).executeUpdate();
    }

    /** How long a name is blocked after so many failures in a row. */
    static Duration block(int failures) {
        int doublings = Math.min(failures - FREE_FAILURES - 1, 10);
        Duration block = FIRST_BLOCK.multipliedBy(1L << Math.max(0, doublings));
        return block.compareTo(LONGEST_BLOCK) > 0 ? LONGEST_BLOCK : block;
    }

    private static Instant instant(Object column) {
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return column == null ? null : ((Timestamp) column).toInstant();
    }

    record State(int failures, boolean isBlocked) {
        boolean hasFailures() {
            return failures > 0;
        }
    }
}
