package io.itinera.accounts.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The hospital would have nobody left who can order, or nobody who can approve what waits. */
public class LastOfRole extends BusinessRuleViolation {
    public LastOfRole() {
        super("last-of-role");
    }
}
