package io.itinera.ordering.change.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Nothing would be left of the order: that is cancelling it. */
public class OrderEmptied extends BusinessRuleViolation {
    public OrderEmptied(String number) {
        super("order-emptied", number);
    }
}
