package io.itinera.accounts.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Nobody decides about their own erasure. */
public class OwnErasure extends BusinessRuleViolation {
    public OwnErasure() {
        super("own-erasure");
    }
}
