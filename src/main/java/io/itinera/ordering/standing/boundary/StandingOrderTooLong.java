package io.itinera.ordering.standing.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** So many articles are no standing order that anybody oversees. */
public class StandingOrderTooLong extends BusinessRuleViolation {
    public StandingOrderTooLong(int most) {
        super("standing-order-too-long", most);
    }
}
