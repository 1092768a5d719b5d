package io.itinera.journey.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A version that begins in the past is the last one: what reports told of later days would change otherwise. */
public class VersionTooEarly extends BusinessRuleViolation {
    public VersionTooEarly() {
        super("version-too-early");
    }

    @Override
    public String input() {
        return "validFrom";
    }
}
