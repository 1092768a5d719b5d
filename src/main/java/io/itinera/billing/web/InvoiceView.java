package io.itinera.billing.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.itinera.billing.boundary.FindInvoices;
import io.itinera.billing.boundary.InvoiceLineRow;
import io.itinera.billing.boundary.InvoiceRow;
import io.itinera.billing.boundary.PaymentRow;
import io.itinera.ordering.difference.boundary.DisputeRow;
import io.itinera.ordering.difference.boundary.FindDisputes;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.PortalPage;

/** One invoice with its lines and payments. */
@Named
@RequestScoped
public class InvoiceView {
    private static final List<PortalPage> BACK = List.of(PortalPage.INVOICES, PortalPage.RECEIVABLES, PortalPage.PORTFOLIO);

    @Inject FindInvoices findInvoices;
    @Inject FindDisputes findDisputes;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    private String number;
    private InvoiceRow invoice;
    private List<InvoiceLineRow> lines = List.of();
    private Map<Long, BigDecimal> amounts = Map.of();
    private List<PaymentRow> payments = List.of();
    private List<DisputeRow> disputes = List.of();

    public void load() {
        invoice = findInvoices.invoice(number);
        lines = findInvoices.lines(invoice);
        amounts = lines.stream().collect(Collectors.toMap(InvoiceLineRow::orderLineId, InvoiceLineRow::net, BigDecimal::add));
        payments = invoice.paid().signum() == 0 ? List.of() : findInvoices.payments(invoice);
        disputes = findDisputes.ofInvoice(new AccountId(invoice.accountId()), invoice.orderNumber(), amounts.keySet());
    }

    /** Where the person looks through invoices, or the clients they look after. */
    public PortalPage getBack() {
        return BACK.stream().filter(page -> actor.get().may(page.permission())).findFirst().orElse(PortalPage.HOME);
    }

    public String getBackLabel() {
        return "nav." + getBack().name().toLowerCase(Locale.ROOT);
    }

    /** The page of the order, the hospital's or the one where it is served; null for people who have neither. */
    public String getOrderHref() {
        return Stream.of(PortalPage.ORDER, PortalPage.SERVE_ORDER).filter(page -> actor.get().may(page.permission())).findFirst()
            .map(page -> page.path() + "?number=" + invoice.orderNumber()).orElse(null);
    }

    /** Whether the name of the hospital says something to the person. */
    public boolean isSupplier() {
        return actor.get().account() == null;
    }

    public InvoiceRow getInvoice() {
        return invoice;
    }

    public List<InvoiceLineRow> getLines() {
        return lines;
    }

    /** What each order line costs by this invoice, before tax. */
    public Map<Long, BigDecimal> getAmounts() {
        return amounts;
    }

    public List<PaymentRow> getPayments() {
        return payments;
    }

    /** What the hospital disputes of it and the supplier has not answered. */
    public List<DisputeRow> getDisputes() {
        return disputes;
    }

    public String getStatus() {
        return invoice.status(LocalDate.now(clock));
    }

    public long getDaysOverdue() {
        return invoice.daysOverdue(LocalDate.now(clock));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
