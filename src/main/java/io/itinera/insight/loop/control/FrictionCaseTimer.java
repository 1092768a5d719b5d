package io.itinera.insight.loop.control;

import io.itinera.insight.loop.boundary.TellOverdueCases;
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

/** Looks for cases that wait too long soon after the start and every quarter of an hour, on one instance at a time. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FrictionCaseTimer {
    private static final Pace PACE = new Pace(Duration.ofSeconds(50), Duration.ofMinutes(15), Duration.ofMinutes(5));

    @Inject TellOverdueCases tellOverdueCases;
    @Inject Rounds rounds;

    @PostConstruct
    void start() {
        rounds.onOneInstance("insight.loop", PACE, tellOverdueCases::tell);
    }
}
