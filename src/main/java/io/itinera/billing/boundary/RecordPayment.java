package io.itinera.billing.boundary;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.itinera.billing.control.Invoices;
import io.itinera.billing.control.PaymentPolicy;
import io.itinera.billing.entity.Invoice;
import io.itinera.billing.entity.Payment;
import io.itinera.shared.Money;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;

/** Money came in for an invoice: all of it or a part, never more than is open. */
@UseCase
public class RecordPayment {
    @Inject Invoices invoices;
    @Inject PaymentPolicy policy;
    @Inject Clock clock;
    @Inject Event<PaymentRecorded> recorded;

    /** @throws PaymentRefused for an amount or a day that cannot be */
    @Permits(Permission.RECORD_PAYMENTS)
    @Records(PortalTouchpoint.PAYMENT_RECORDED)
    public void record(Request request) {
        Invoice invoice = invoices.get(request.invoiceNumber());
        BigDecimal amount = Money.cents(request.amount());
        policy.check(invoice.number(), amount, invoice.open(), request.paidOn(), LocalDate.now(clock));
        Payment payment = invoice.pay(amount, request.paidOn(), request.reference(), clock.instant());
        invoices.add(payment);
        recorded.fire(new PaymentRecorded(invoice.number(), invoices.orderNumber(invoice), invoice.accountId(), amount,
            invoice.open().signum() > 0, invoice.paidLate()));
    }

    /** @param reference of the bank transfer; null where there is none */
    public record Request(@About(ObjectType.INVOICE) String invoiceNumber, BigDecimal amount, LocalDate paidOn,
                          String reference) {
    }
}
