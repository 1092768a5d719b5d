package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The buyer is in another cart by now, through another tab: what was meant for one cart never comes into another. */
public class CartSetAside extends BusinessRuleViolation {
    public CartSetAside() {
        super("cart-set-aside");
    }
}
