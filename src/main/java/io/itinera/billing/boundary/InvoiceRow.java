package io.itinera.billing.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An invoice as lists and pages need to know it.
 *
 * @param open   what is not paid yet
 * @param paidOn the day of the last payment; null while nothing was paid
 */
public record InvoiceRow(long id, String number, long accountId, String accountName, String orderNumber,
                         String ownReference, String shipmentNumber, LocalDate issuedOn, LocalDate dueOn, String currency,
                         BigDecimal net, BigDecimal vat, BigDecimal total, BigDecimal paid, BigDecimal open,
                         LocalDate paidOn) implements Serializable {
    public boolean isOpen() {
        return open.signum() > 0;
    }

    /** How many days it is overdue; 0 when it is not. */
    public long daysOverdue(LocalDate today) {
        return isOpen() && dueOn.isBefore(today) ? ChronoUnit.DAYS.between(dueOn, today) : 0;
    }

    /** PAID, OVERDUE or OPEN. */
    public String status(LocalDate today) {
        if (!isOpen()) {
            return "PAID";
        }
        return dueOn.isBefore(today) ? "OVERDUE" : "OPEN";
    }
}
