package io.itinera.insight.loop.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A case takes a day at least, and a year at most. */
public class CaseDaysImpossible extends BusinessRuleViolation {
    CaseDaysImpossible(int least, int most) {
        super("case-days-impossible", least, most);
    }

    @Override
    public String input() {
        return "days";
    }
}
