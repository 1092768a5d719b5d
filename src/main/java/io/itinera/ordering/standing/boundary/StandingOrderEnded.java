package io.itinera.ordering.standing.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** What has ended is not changed any more. */
public class StandingOrderEnded extends BusinessRuleViolation {
    public StandingOrderEnded() {
        super("standing-order-ended");
    }
}
