package io.itinera.ordering.standing.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The run asks no longer: somebody answered, in another tab too, or its day came. */
public class RunAlreadySettled extends BusinessRuleViolation {
    public RunAlreadySettled() {
        super("run-already-settled");
    }
}
