package io.itinera.insight.foreign.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Another log is being read; one at a time is what the portal can carry beside its buyers. */
public class ImportsBusy extends BusinessRuleViolation {
    public ImportsBusy() {
        super("imports-busy");
    }

    @Override
    public boolean isPassing() {
        return true;
    }
}
