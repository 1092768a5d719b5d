package io.itinera.delivery.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A receipt cannot be confirmed so; the subclasses say why. */
public abstract class ReceiptRefused extends BusinessRuleViolation {
    protected ReceiptRefused(String code, Object... arguments) {
        super(code, arguments);
    }

    /** A shipment is received once. */
    public static class AlreadyReceived extends ReceiptRefused {
        public AlreadyReceived(String shipmentNumber) {
            super("already-received", shipmentNumber);
        }
    }

    /** Nobody receives more than was sent, or less than nothing. */
    public static class MoreThanShipped extends ReceiptRefused {
        public MoreThanShipped(String partNumber, int received, int shipped) {
            super("more-than-shipped", partNumber, received, shipped);
        }
    }

    /** A receipt says something about every line. */
    public static class LineLeftOut extends ReceiptRefused {
        public LineLeftOut(String partNumber) {
            super("receipt-line-left-out", partNumber);
        }
    }
}
