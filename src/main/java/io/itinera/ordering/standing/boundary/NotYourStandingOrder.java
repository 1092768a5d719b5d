package io.itinera.ordering.standing.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Only the owner says what a standing order does; the purchasing director can take it over. */
public class NotYourStandingOrder extends BusinessRuleViolation {
    public NotYourStandingOrder() {
        super("not-your-standing-order");
    }
}
