package io.itinera.journey.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A version that says what is valid anyway is none. */
public class NothingRevised extends BusinessRuleViolation {
    public NothingRevised() {
        super("nothing-revised");
    }
}
