package io.itinera.ordering.quick.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** None of the rows can be put into the cart any more. */
public class NothingToPut extends BusinessRuleViolation {
    public NothingToPut() {
        super("nothing-to-put");
    }
}
