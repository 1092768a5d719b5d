package io.itinera.insight.outside.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The same key came before with other content: one of the two calls is a mistake. */
public class KeyUsedOtherwise extends BusinessRuleViolation {
    public KeyUsedOtherwise() {
        super("key-used-otherwise");
    }
}
