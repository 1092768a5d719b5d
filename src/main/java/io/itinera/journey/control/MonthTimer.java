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
import java.time.Duration;

/** Makes the months of the log ahead: soon after the start and four times a day, on every instance, so that each shows the figure. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MonthTimer {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofHours(6);

    @Inject TouchpointMonths months;
    @Inject Rounds rounds;

    @PostConstruct
    void start() {
        rounds.everywhere("journey.months", FIRST, PAUSE, months::provide);
    }
}
