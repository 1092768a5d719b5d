package io.itinera.catalog.control;

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

/** Makes the index when the portal starts and keeps it up to date, on every instance for itself. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexTimer {
    private static final Duration REFRESH = Duration.ofSeconds(3);
    private static final Duration COMPARE = Duration.ofSeconds(20);

    @Inject IndexFeeder feeder;
    @Inject Rounds rounds;

    @PostConstruct
    void start() {
        rounds.everywhere("catalog.index-refresh", Duration.ZERO, REFRESH, feeder::refresh);
        rounds.everywhere("catalog.index-compare", COMPARE, COMPARE, feeder::compare);
    }
}
