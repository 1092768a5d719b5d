package io.itinera.billing.boundary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import io.itinera.billing.control.InvoiceList;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;

/** Reads invoices and their payments, never beyond the wall of whoever asks. */
@UseCase
public class FindInvoices {
    @Inject InvoiceList list;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** One page of the own hospital's invoices; their number is in {@link #totals}. */
    @Permits(Permission.LIST_INVOICES)
    public List<InvoiceRow> own(InvoiceQuery query) {
        return list.invoices(query, actor.get().ownAccount(), LocalDate.now(clock));
    }

    @Permits(Permission.LIST_INVOICES)
    public InvoiceTotals ownTotals(InvoiceQuery query) {
        return list.totals(query, actor.get().ownAccount(), LocalDate.now(clock));
    }

    /** One page of all hospitals' invoices, for the people who watch over the money. */
    @Permits(Permission.RECORD_PAYMENTS)
    public List<InvoiceRow> receivables(InvoiceQuery query) {
        return list.invoices(query, null, LocalDate.now(clock));
    }

    @Permits(Permission.RECORD_PAYMENTS)
    public InvoiceTotals receivablesTotals(InvoiceQuery query) {
        return list.totals(query, null, LocalDate.now(clock));
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is none, or it is another account's */
    @Permits(Permission.READ_INVOICES)
    public InvoiceRow invoice(String number) {
        InvoiceRow row = list.invoice(number);
        actor.get().guard(new AccountId(row.accountId()));
        return row;
    }

    /** The lines of an invoice that the actor may see. */
    @Permits(Permission.READ_INVOICES)
    public List<InvoiceLineRow> lines(InvoiceRow invoice) {
        actor.get().guard(new AccountId(invoice.accountId()));
        return list.lines(invoice.number(), invoice.accountId());
    }

    /** The payments for an invoice, the first one first. */
    @Permits(Permission.READ_INVOICES)
    public List<PaymentRow> payments(InvoiceRow invoice) {
        actor.get().guard(new AccountId(invoice.accountId()));
        return list.payments(invoice.number(), invoice.accountId());
    }

    /** The invoices of an order, the first one first. */
    @Permits(Permission.READ_INVOICES)
    public List<InvoiceRow> ofOrder(String orderNumber) {
        List<InvoiceRow> rows = list.ofOrder(orderNumber);
        rows.forEach(row -> actor.get().guard(new AccountId(row.accountId())));
        return rows;
    }
}
