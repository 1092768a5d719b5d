package io.itinera.accounts.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Name and password do not open the portal; why is not told. */
public class SignInRefused extends BusinessRuleViolation {
    public SignInRefused() {
        super("sign-in-refused");
    }
}
