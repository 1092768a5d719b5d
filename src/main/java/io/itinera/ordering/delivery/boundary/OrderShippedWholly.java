package io.itinera.ordering.delivery.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Nothing of the order is to be shipped any more, so that there is nothing left to say about how it comes. */
public class OrderShippedWholly extends BusinessRuleViolation {
    public OrderShippedWholly(String number) {
        super("order-shipped-wholly", number);
    }
}
