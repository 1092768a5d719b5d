package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** There is nothing in the cart to be ordered. */
public class CartEmpty extends BusinessRuleViolation {
    public CartEmpty() {
        super("cart-empty");
    }
}
