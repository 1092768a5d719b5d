package io.itinera.billing.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.itinera.billing.boundary.FindInvoices;
import io.itinera.billing.boundary.InvoiceRow;
import io.itinera.billing.boundary.InvoiceState;
import io.itinera.billing.boundary.InvoiceTotals;
import io.itinera.billing.boundary.RecordPayment;
import io.itinera.platform.web.Fmt;

/** What all hospitals owe; a payment is recorded in the row of its invoice. */
@Named
@ViewScoped
public class ReceivablesView implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject FindInvoices findInvoices;
    @Inject RecordPayment recordPayment;
    @Inject Fmt fmt;
    @Inject transient Clock clock;
    private final InvoiceFilters filters = new InvoiceFilters();
    private InvoiceTotals totals;
    private List<InvoiceRow> rows = List.of();
    private LocalDate today;
    private String pay;
    private BigDecimal amount;
    private LocalDate paidOn;
    private String reference;

    public void load() {
        today = LocalDate.now(clock);
        if (filters.getSort() == null) {
            filters.setSort("due");
        }
        totals = findInvoices.receivablesTotals(filters.query());
        rows = totals.of(filters.getCurrent()) == 0 ? List.of() : findInvoices.receivables(filters.query());
        paidOn = today;
        amount = rows.stream().filter(row -> row.number().equals(pay)).map(InvoiceRow::open).findFirst().orElse(null);
    }

    /** Records the payment of the open row and leads back to the list as it was. */
    public String record() {
        recordPayment.record(new RecordPayment.Request(pay, amount, paidOn, reference));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text("billing.pay.done", fmt.money(amount, "EUR"), pay)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/billing/receivables" + filters.here() + "&faces-redirect=true";
    }

    public String payHref(InvoiceRow row) {
        return filters.here() + "&pay=" + row.number() + "#" + row.number();
    }

    public InvoiceState[] getStates() {
        return new InvoiceState[] {InvoiceState.OPEN, InvoiceState.OVERDUE, InvoiceState.PAID, InvoiceState.ALL};
    }

    public String status(InvoiceRow row) {
        return row.status(today);
    }

    public long daysOverdue(InvoiceRow row) {
        return row.daysOverdue(today);
    }

    public InvoiceFilters getFilters() {
        return filters;
    }

    public InvoiceTotals getTotals() {
        return totals;
    }

    public List<InvoiceRow> getRows() {
        return rows;
    }

    public LocalDate getToday() {
        return today;
    }

    public String getPay() {
        return pay;
    }

    public void setPay(String pay) {
        this.pay = pay;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
