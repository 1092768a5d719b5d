package io.itinera.ordering.approval.control;

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

/** Looks for steps whose time is over soon after the start and every minute, on one instance at a time. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EscalationTimer {
    private static final Pace PACE = new Pace(Duration.ofSeconds(25), Duration.ofMinutes(1), Duration.ofMinutes(5));

    @Inject EscalateApprovals escalateApprovals;
    @Inject Rounds rounds;

    @PostConstruct
    void start() {
        rounds.onOneInstance("ordering.escalation", PACE, escalateApprovals::escalate);
    }
}
