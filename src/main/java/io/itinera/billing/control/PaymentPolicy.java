package io.itinera.billing.control;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import io.itinera.billing.boundary.PaymentRefused;

/** Which payments can be: more than nothing, no more than is open, and not in the future. */
@ApplicationScoped
public class PaymentPolicy {

    /** @throws PaymentRefused when the payment cannot be */
    public void check(String invoiceNumber, BigDecimal amount, BigDecimal open, LocalDate paidOn, LocalDate today) {
        if (amount == null || amount.signum() <= 0) {
            throw new PaymentRefused.NothingPaid(invoiceNumber);
        }
        if (amount.compareTo(open) > 0) {
            throw new PaymentRefused.MoreThanOwed(invoiceNumber, amount, open);
        }
        if (paidOn == null || paidOn.isAfter(today)) {
            throw new PaymentRefused.PaidInFuture(invoiceNumber, amount);
        }
    }
}
