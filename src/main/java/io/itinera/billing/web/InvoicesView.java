package io.itinera.billing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.itinera.billing.boundary.FindInvoices;
import io.itinera.billing.boundary.InvoiceRow;
import io.itinera.billing.boundary.InvoiceState;
import io.itinera.billing.boundary.InvoiceTotals;

/** The hospital's invoices: what is open, what is overdue, what was paid. */
@Named
@RequestScoped
public class InvoicesView {
    @Inject FindInvoices findInvoices;
    @Inject Clock clock;
    private final InvoiceFilters filters = new InvoiceFilters();
    private InvoiceTotals totals;
    private List<InvoiceRow> rows = List.of();

    /** What is still to be paid begins with what is due first. */
    public void load() {
        boolean toPay = filters.getCurrent() == InvoiceState.OPEN || filters.getCurrent() == InvoiceState.OVERDUE;
        if (filters.getSort() == null && toPay) {
            filters.setSort("due");
        }
        totals = findInvoices.ownTotals(filters.query());
        rows = totals.of(filters.getCurrent()) == 0 ? List.of() : findInvoices.own(filters.query());
    }

    public InvoiceFilters getFilters() {
        return filters;
    }

    public InvoiceState[] getStates() {
        return new InvoiceState[] {InvoiceState.OPEN, InvoiceState.OVERDUE, InvoiceState.PAID, InvoiceState.ALL};
    }

    public InvoiceTotals getTotals() {
        return totals;
    }

    public List<InvoiceRow> getRows() {
        return rows;
    }

    public String status(InvoiceRow row) {
        return row.status(LocalDate.now(clock));
    }

    public long daysOverdue(InvoiceRow row) {
        return row.daysOverdue(LocalDate.now(clock));
    }
}
