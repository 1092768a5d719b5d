package io.itinera.delivery.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Goods cannot be sent so; the subclasses say why. */
public abstract class ShippingRefused extends BusinessRuleViolation {
    protected ShippingRefused(String code, Object... arguments) {
        super(code, arguments);
    }

    /** Only what has been promised to the hospital is sent. */
    public static class OrderNotConfirmed extends ShippingRefused {
        public OrderNotConfirmed() {
            super("confirm-before-shipping");
        }
    }

    /** A shipment carries at least one unit. */
    public static class NothingToShip extends ShippingRefused {
        public NothingToShip() {
            super("nothing-to-ship");
        }
    }

    /** Nobody sends more than is promised and not sent yet. */
    public static class MoreThanPromised extends ShippingRefused {
        public MoreThanPromised(String partNumber, int wanted, int open) {
            super("more-than-promised", partNumber, wanted, open);
        }
    }

    /** Every unit can be traced by its lot. */
    public static class LotMissing extends ShippingRefused {
        public LotMissing(String partNumber) {
            super("lot-missing", partNumber);
        }
    }

    /** Sterile goods say until when they are sterile. */
    public static class ExpiryMissing extends ShippingRefused {
        public ExpiryMissing(String partNumber) {
            super("expiry-missing", partNumber);
        }
    }

    /** Expired goods are never sent. */
    public static class LotExpired extends ShippingRefused {
        public LotExpired(String partNumber, String lot) {
            super("lot-expired", partNumber, lot);
        }
    }
}
