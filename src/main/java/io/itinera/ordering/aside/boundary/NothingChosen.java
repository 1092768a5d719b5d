package io.itinera.ordering.aside.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** No line was chosen to be moved or copied. */
public class NothingChosen extends BusinessRuleViolation {
    public NothingChosen() {
        super("cart-nothing-chosen");
    }
}
