package io.itinera.billing.control;

import io.itinera.billing.boundary.InvoiceRow;
import io.itinera.billing.boundary.IssueInvoice;
import io.itinera.billing.boundary.RecordPayment;
import io.itinera.platform.jobs.OneByOne;
import io.itinera.platform.jobs.Rounds.Pace;
import io.itinera.platform.jobs.Rounds;
import io.itinera.platform.persistence.DemoLoader;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Plays the supplier's accounts department in the demo: invoices what was shipped some hours ago and records payments
 * for invoices due today, for accounts that nobody plays. Without demo data it does not even start.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SimulateInvoicing {
    private static final String JOB = "billing.simulate-invoicing";
    private static final Pace PACE = new Pace(Duration.ofSeconds(90), Duration.ofMinutes(1), Duration.ofMinutes(2));
    private static final Duration PAPERWORK = Duration.ofHours(4);
    private static final int AT_ONCE = 3;

    @Inject InvoiceList list;
    @Inject IssueInvoice issueInvoice;
    @Inject RecordPayment recordPayment;
    @Inject Rounds rounds;
    @Inject Clock clock;
    private final OneByOne steps = new OneByOne();

    @PostConstruct
    void start() {
        if (DemoLoader.isSupplierPlayed()) {
            rounds.onOneInstance(JOB, PACE, this::play);
        }
    }

    /** One round. */
    void play() {
        LocalDate today = LocalDate.now(clock);
        steps.each(list.unplayedToInvoice(clock.instant().minus(PAPERWORK), AT_ONCE), Function.identity(), issueInvoice::issue);
        steps.each(list.unplayedDueOn(today, AT_ONCE), InvoiceRow::number, invoice -> recordPayment.record(
            new RecordPayment.Request(invoice.number(), invoice.open(), today, "TRF-" + invoice.id())));
    }
}
