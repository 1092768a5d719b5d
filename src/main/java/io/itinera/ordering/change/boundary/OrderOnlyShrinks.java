package io.itinera.ordering.change.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** More pieces are a new order: they have a price, a day and approvals of their own. */
public class OrderOnlyShrinks extends BusinessRuleViolation {
    public OrderOnlyShrinks(String partNumber, int ordered) {
        super("order-only-shrinks", partNumber, ordered);
    }
}
