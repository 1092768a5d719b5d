package io.itinera.ordering.list.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Nothing of the list goes into the cart: nothing was typed, nothing is missing, or nothing of it can be ordered today. */
public class NothingToPut extends BusinessRuleViolation {
    private NothingToPut(String code) {
        super(code);
    }

    public static NothingToPut typed() {
        return new NothingToPut("nothing-typed");
    }

    public static NothingToPut missing() {
        return new NothingToPut("nothing-missing");
    }

    public static NothingToPut orderable() {
        return new NothingToPut("nothing-orderable");
    }
}
