package io.itinera.accounts.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The person has as many tokens that work as anybody may have. */
public class TooManyTokens extends BusinessRuleViolation {
    public TooManyTokens(int most) {
        super("too-many-tokens", most);
    }
}
