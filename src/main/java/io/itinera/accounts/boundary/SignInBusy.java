package io.itinera.accounts.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** So many sign in at this moment that this one would have to wait too long; nothing about the password is told. */
public class SignInBusy extends BusinessRuleViolation {
    public SignInBusy() {
        super("sign-in-busy");
    }

    @Override
    public boolean isPassing() {
        return true;
    }
}
