package io.itinera.ordering.difference.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** What somebody decides about is not so any more: the order has moved on since they looked. */
public class DifferenceChanged extends BusinessRuleViolation {
    public DifferenceChanged(String number) {
        super("difference-changed", number);
    }
}
