package io.itinera.delivery.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Goods cannot be returned so; the subclasses say why. */
public abstract class ReturnRefused extends BusinessRuleViolation {
    protected ReturnRefused(String code, Object... arguments) {
        super(code, arguments);
    }

    /** Only what was received, and not returned yet, can be returned. */
    public static class MoreThanReceived extends ReturnRefused {
        public MoreThanReceived(String partNumber, int wanted, int left) {
            super("more-than-received", partNumber, wanted, left);
        }
    }

    /** Whoever takes the goods back must know why. */
    public static class ReasonMissing extends ReturnRefused {
        public ReasonMissing() {
            super("return-reason-missing");
        }
    }
}
