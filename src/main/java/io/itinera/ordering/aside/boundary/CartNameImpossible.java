package io.itinera.ordering.aside.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A cart that is set aside needs a name that fits on its page. */
public class CartNameImpossible extends BusinessRuleViolation {
    public CartNameImpossible(int longest) {
        super("cart-name-impossible", longest);
    }
}
