package io.itinera.ordering.standing.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** As things stand nothing of the run can be ordered in this way. */
public class RunNotPossible extends BusinessRuleViolation {
    public RunNotPossible() {
        super("run-not-possible");
    }
}
