package io.itinera.insight.outside.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A day for a follow-up, but not a word about what is to be done. */
public class FollowUpUnclear extends BusinessRuleViolation {
    public FollowUpUnclear() {
        super("follow-up-unclear");
    }

    @Override
    public String input() {
        return "note";
    }
}
