package io.itinera.ordering.difference.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Somebody else has decided about the difference in the meantime. */
public class DifferenceAlreadyDecided extends BusinessRuleViolation {
    public DifferenceAlreadyDecided(String number) {
        super("difference-already-decided", number);
    }
}
