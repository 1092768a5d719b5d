package io.itinera.accounts.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** As many people as the portal can serve beside its buyers are taking their data along already. */
public class TransfersBusy extends BusinessRuleViolation {
    public TransfersBusy() {
        super("transfers-busy");
    }

    @Override
    public boolean isPassing() {
        return true;
    }
}
