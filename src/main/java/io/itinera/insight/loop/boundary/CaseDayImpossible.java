package io.itinera.insight.loop.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A case that would be due before today, or in more than a year. */
public class CaseDayImpossible extends BusinessRuleViolation {
    CaseDayImpossible() {
        super("friction-case-day");
    }

    @Override
    public String input() {
        return "due";
    }
}
