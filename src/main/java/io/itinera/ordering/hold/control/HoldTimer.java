package io.itinera.ordering.hold.control;

import io.itinera.platform.jobs.Rounds;
import io.itinera.platform.jobs.Rounds.Pace;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks for holds that are over soon after the start and every five minutes, on one instance at a time. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HoldTimer {
    private static final Pace PACE = new Pace(Duration.ofSeconds(35), Duration.ofMinutes(5), Duration.ofMinutes(10));

    @Inject EndHolds endHolds;
    @Inject Rounds rounds;

    @PostConstruct
    void start() {
        rounds.onOneInstance("ordering.hold", PACE, endHolds::end);
    }
}
