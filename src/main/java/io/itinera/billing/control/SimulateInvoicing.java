package io.itinera.billing.control;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;

import io.itinera.billing.boundary.InvoiceRow;
import io.itinera.billing.boundary.IssueInvoice;
import io.itinera.billing.boundary.RecordPayment;
import io.itinera.platform.jobs.JobLease;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;

/**
 * Plays the supplier's accounts department in the demo: invoices what was shipped some hours ago and records payments
 * for invoices due today, for accounts that nobody plays. Without demo data it does not even start.
 */
@Singleton
@Startup
@DependsOn("DemoLoader")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SimulateInvoicing {
    private static final Logger LOG = Logger.getLogger(SimulateInvoicing.class.getName());
    private static final Duration PAPERWORK = Duration.ofHours(4);
    private static final int AT_ONCE = 3;

    @Inject InvoiceList list;
    @Inject IssueInvoice issueInvoice;
    @Inject RecordPayment recordPayment;
    @Inject JobLease lease;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Resource ManagedScheduledExecutorService scheduler;
    private final Set<String> leftToPeople = ConcurrentHashMap.newKeySet();
    private ScheduledFuture<?> playing;

    @PostConstruct
    void start() {
        if ("true".equals(System.getProperty("itinera.demo", System.getenv("ITINERA_DEMO")))) {
            playing = scheduler.scheduleWithFixedDelay(this::playNow, 90, 60, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (playing != null) {
            playing.cancel(false);
        }
    }

    private void playNow() {
        try {
            if (lease.isMine("billing.simulate-invoicing", Duration.ofMinutes(2))) {
                actor.runAs(Actor.PORTAL, this::play);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the demo''s accounts department rests a minute: {0}", e.toString());
        }
    }

    /** One round, in the name of the portal. */
    void play() {
        LocalDate today = LocalDate.now(clock);
        each(list.unplayedToInvoice(clock.instant().minus(PAPERWORK), AT_ONCE), shipment -> shipment, issueInvoice::issue);
        each(list.unplayedDueOn(today, AT_ONCE), InvoiceRow::number, invoice -> recordPayment.record(
            new RecordPayment.Request(invoice.number(), invoice.open(), today, "TRF-" + invoice.id())));
    }

    private <T> void each(List<T> things, Function<T, String> name, Consumer<T> step) {
        for (T thing : things) {
            if (!leftToPeople.contains(name.apply(thing))) {
                try {
                    step.accept(thing);
                } catch (RuntimeException e) {
                    leftToPeople.add(name.apply(thing));
                    LOG.log(Level.INFO, "{0} is left to people: {1}", new Object[] {name.apply(thing), e.getMessage()});
                }
            }
        }
    }
}
