package io.itinera.billing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.itinera.billing.boundary.FindInvoices;
import io.itinera.billing.boundary.InvoiceLineRow;
import io.itinera.billing.boundary.InvoiceRow;
import io.itinera.billing.boundary.PaymentRow;

/** One invoice with its lines and payments. */
@Named
@RequestScoped
public class InvoiceView {
    @Inject FindInvoices findInvoices;
    @Inject Clock clock;
    private String number;
    private InvoiceRow invoice;
    private List<InvoiceLineRow> lines = List.of();
    private List<PaymentRow> payments = List.of();

    public void load() {
        invoice = findInvoices.invoice(number);
        lines = findInvoices.lines(invoice);
        payments = invoice.paid().signum() == 0 ? List.of() : findInvoices.payments(invoice);
    }

    public InvoiceRow getInvoice() {
        return invoice;
    }

    public List<InvoiceLineRow> getLines() {
        return lines;
    }

    public List<PaymentRow> getPayments() {
        return payments;
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
