package io.itinera.insight.friction.control;

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

/** Has the weights of friction estimated once a month is over: soon after the start and every six hours, on one instance at a time. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WeightTimer {
    private static final Pace PACE = new Pace(Duration.ofSeconds(80), Duration.ofHours(6), Duration.ofHours(1));

    @Inject WeightFitting fitting;
    @Inject Rounds rounds;

    @PostConstruct
    void start() {
        rounds.onOneInstance("insight.friction.weights", PACE, fitting::fitMonthOver);
    }
}
