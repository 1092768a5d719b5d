package io.itinera.journey.control;

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

/** Asks every hour, on one instance at a time, whether something is to be cleared that day. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {
    private static final Pace PACE = new Pace(Duration.ofMinutes(2), Duration.ofHours(1), Duration.ofMinutes(50));

    @Inject Retention retention;
    @Inject Rounds rounds;

    @PostConstruct
    void start() {
        rounds.onOneInstance("journey.retention", PACE, retention::clear);
    }
}
