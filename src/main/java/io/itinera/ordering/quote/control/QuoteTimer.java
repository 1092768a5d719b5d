package io.itinera.ordering.quote.control;

import io.itinera.ordering.quote.boundary.EndQuotes;
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

/** Looks for quotes that end soon after the start and every ten minutes, on one instance at a time. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QuoteTimer {
    private static final Pace PACE = new Pace(Duration.ofSeconds(50), Duration.ofMinutes(10), Duration.ofMinutes(5));

    @Inject EndQuotes endQuotes;
    @Inject Rounds rounds;

    @PostConstruct
    void start() {
        rounds.onOneInstance("ordering.quote", PACE, endQuotes::end);
    }
}
