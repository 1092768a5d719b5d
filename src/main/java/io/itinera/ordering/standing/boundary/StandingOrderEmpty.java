package io.itinera.ordering.standing.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Nothing is left that could be ordered again and again. */
public class StandingOrderEmpty extends BusinessRuleViolation {
    public StandingOrderEmpty() {
        super("standing-order-empty");
    }
}
