package io.itinera.ordering.list.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Nothing of the list goes into the cart: nothing was typed, nothing is missing, or nothing of it can be ordered today. */
public class NothingToOrder extends BusinessRuleViolation {
    private NothingToOrder(String code) {
        super(code);
    }

    public static NothingToOrder typed() {
        return new NothingToOrder("nothing-typed");
    }

    public static NothingToOrder missing() {
        return new NothingToOrder("nothing-missing");
    }

    public static NothingToOrder orderable() {
        return new NothingToOrder("nothing-orderable");
    }
}
