package io.itinera.journey.control;

import io.itinera.platform.jobs.Rounds;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Gathers the cases of orders every few seconds. Each round looks back some minutes, because passive signals and slow
 * transactions come later than they occurred; the first after a start looks back a day before where the last one got to.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseTimer {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration LATEST = Duration.ofMinutes(10);

    @Inject OrderCases cases;
    @Inject Rounds rounds;
    @Inject Clock clock;
    private Instant reached;

    @PostConstruct
    void start() {
        rounds.everywhere("journey.cases", PAUSE, PAUSE, this::gather);
    }

    /** One round. */
    void gather() {
        Instant begun = clock.instant();
        if (reached == null) {
            Instant before = cases.reached();
            cases.gather(before.equals(Instant.EPOCH) ? before : before.minus(Duration.ofDays(1)));
        } else {
            cases.gather(reached.minus(LATEST));
        }
        reached = begun;
    }
}
