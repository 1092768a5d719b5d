package io.itinera.ordering.standing.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** So many standing orders nobody oversees. */
public class TooManyStandingOrders extends BusinessRuleViolation {
    public TooManyStandingOrders(int most) {
        super("too-many-standing-orders", most);
    }
}
