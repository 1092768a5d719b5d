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
 * Gathers the cases of orders every few seconds. Each round looks back a little, because passive signals and slow transactions
 * come later than they occurred; now and then one looks back further, and the first after a start a day before where the last
 * one got to.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseTimer {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration USUAL_DELAY = Duration.ofSeconds(20);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    private static final int ROUNDS_BETWEEN_LONG_ONES = 60;

    @Inject OrderCases cases;
    @Inject FirstCases first;
    @Inject Rounds rounds;
    @Inject Clock clock;
    private Instant reached;
    private int done;

    @PostConstruct
    void start() {
        first.expect();
        rounds.everywhere("journey.cases", PAUSE, PAUSE, this::gather);
    }

    /** One round. */
    void gather() {
        Instant begun = clock.instant();
        if (reached == null) {
            Instant before = cases.reached();
            cases.gather(before.equals(Instant.EPOCH) ? before : before.minus(Duration.ofDays(1)));
        } else {
            cases.gather(reached.minus(done % ROUNDS_BETWEEN_LONG_ONES == 0 ? LONGEST_DELAY : USUAL_DELAY));
        }
        reached = begun;
        first.done();
        done++;
    }
}
