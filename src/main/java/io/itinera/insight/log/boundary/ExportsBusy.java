package io.itinera.insight.log.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** As many exports as the portal can carry beside its buyers are being written already. */
public class ExportsBusy extends BusinessRuleViolation {
    public ExportsBusy() {
        super("exports-busy");
    }

    @Override
    public boolean isPassing() {
        return true;
    }
}
