package io.itinera.ordering.change.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** What was sent is what is ordered already. */
public class OrderUnchanged extends BusinessRuleViolation {
    public OrderUnchanged() {
        super("order-unchanged");
    }
}
