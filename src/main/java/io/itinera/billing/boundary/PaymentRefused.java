package io.itinera.billing.boundary;

import java.math.BigDecimal;
import java.util.List;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;

/** A payment cannot be recorded so; the subclasses say why. */
public abstract class PaymentRefused extends BusinessRuleViolation {
    private final String invoiceNumber;
    private final BigDecimal amount;

    protected PaymentRefused(String code, String invoiceNumber, BigDecimal amount, Object... arguments) {
        super(code, arguments);
        this.invoiceNumber = invoiceNumber;
        this.amount = amount;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.INVOICE, invoiceNumber));
    }

    @Override
    public BigDecimal atStake() {
        return amount;
    }

    /** Nobody pays more than is open. */
    public static class MoreThanOwed extends PaymentRefused {
        public MoreThanOwed(String invoiceNumber, BigDecimal amount, BigDecimal open) {
            super("more-than-owed", invoiceNumber, amount, amount, invoiceNumber, open);
        }
    }

    /** A payment is more than nothing. */
    public static class NothingPaid extends PaymentRefused {
        public NothingPaid(String invoiceNumber) {
            super("nothing-paid", invoiceNumber, null);
        }
    }

    /** Money that has not come in yet is not recorded. */
    public static class PaidInFuture extends PaymentRefused {
        public PaidInFuture(String invoiceNumber, BigDecimal amount) {
            super("paid-in-future", invoiceNumber, amount);
        }
    }
}
