package io.itinera.insight.satisfaction.control;

import io.itinera.insight.satisfaction.boundary.AskPeople;
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

/** Asks every quarter of an hour, on one instance at a time; looks on each, every minute for whom a question waits, every five what is asked. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AskingTimer {
    private static final Pace PACE = new Pace(Duration.ofMinutes(10), Duration.ofMinutes(15), Duration.ofMinutes(10));

    @Inject AskPeople askPeople;
    @Inject PendingQuestions pending;
    @Inject Occasions occasions;
    @Inject Rounds rounds;

    @PostConstruct
    void start() {
        rounds.onOneInstance("insight.asking", PACE, askPeople::ask);
        rounds.everywhere("insight.pending", Duration.ofSeconds(55), Duration.ofMinutes(1), pending::look);
        rounds.everywhere("insight.occasions", Duration.ofSeconds(40), Duration.ofMinutes(5), occasions::look);
    }
}
