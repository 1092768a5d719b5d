package io.itinera.ordering.aside.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Two carts of one name could not be told apart. */
public class CartNameTaken extends BusinessRuleViolation {
    public CartNameTaken(String name) {
        super("cart-name-taken", name);
    }
}
