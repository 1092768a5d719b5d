package io.itinera.contracts.control;

import io.itinera.platform.jobs.Rounds.Pace;
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
import java.time.Duration;

/** Looks for due warnings soon after the start and every ten minutes, on one instance at a time. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RenewalTimer {
    private static final Pace PACE = new Pace(Duration.ofSeconds(20), Duration.ofMinutes(10), Duration.ofMinutes(5));

    @Inject WarnOfRenewal warnOfRenewal;
    @Inject Rounds rounds;

    @PostConstruct
    void start() {
        rounds.onOneInstance("contracts.renewal", PACE, warnOfRenewal::warn);
    }
}
