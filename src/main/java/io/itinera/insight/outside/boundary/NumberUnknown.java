package io.itinera.insight.outside.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The log has met nothing of that number at the hospital. */
public class NumberUnknown extends BusinessRuleViolation {
    public NumberUnknown(String number) {
        super("number-unknown", number);
    }

    @Override
    public String input() {
        return "number";
    }
}
