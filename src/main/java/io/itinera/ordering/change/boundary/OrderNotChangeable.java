package io.itinera.ordering.change.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The supplier has started on the order, or it has ended. */
public class OrderNotChangeable extends BusinessRuleViolation {
    public OrderNotChangeable(String number) {
        super("order-not-changeable", number);
    }
}
