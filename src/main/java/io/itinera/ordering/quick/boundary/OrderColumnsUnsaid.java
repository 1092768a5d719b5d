package io.itinera.ordering.quick.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** It is not said which column holds the numbers, or one column is said to hold two things. */
public class OrderColumnsUnsaid extends BusinessRuleViolation {
    public OrderColumnsUnsaid() {
        super("order-columns-unsaid");
    }
}
