package io.itinera.journey.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Nothing of the period has been counted yet, so that there is nothing to compare. */
public class CountsNotMade extends BusinessRuleViolation {
    public CountsNotMade() {
        super("counts-not-made");
    }

    @Override
    public boolean isPassing() {
        return true;
    }
}
