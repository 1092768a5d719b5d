package io.itinera.insight.loop.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A case without a word of what is to be talked about, or of what was done. */
public class CaseUnclear extends BusinessRuleViolation {
    private final String input;

    CaseUnclear(String input) {
        super("friction-case-unclear");
        this.input = input;
    }

    @Override
    public String input() {
        return input;
    }
}
