package io.itinera.ordering.quick.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** As many files as the portal can open beside its other work are being opened already. */
public class UploadsBusy extends BusinessRuleViolation {
    public UploadsBusy() {
        super("uploads-busy");
    }

    @Override
    public boolean isPassing() {
        return true;
    }
}
