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

/** Looks for what hospitals are to be told of prices soon after the start and every few minutes, on one instance at a time. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PriceChangeTimer {
    private static final Pace PACE = new Pace(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(5));

    @Inject TellPriceChanges tellPriceChanges;
    @Inject Rounds rounds;

    @PostConstruct
    void start() {
        rounds.onOneInstance("contracts.price-changes", PACE, tellPriceChanges::tell);
    }
}
