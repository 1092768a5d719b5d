package io.itinera.insight.outside.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** An observation says something, about a touchpoint of the journey. */
public class ObservationUnclear extends BusinessRuleViolation {
    public ObservationUnclear() {
        super("observation-unclear");
    }

    @Override
    public String input() {
        return "words";
    }
}
