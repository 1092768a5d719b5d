package io.itinera.accounts.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Whoever asked for their data did not take it to its end. */
public class TransferBrokenOff extends BusinessRuleViolation {
    public TransferBrokenOff() {
        super("export-broken-off");
    }
}
