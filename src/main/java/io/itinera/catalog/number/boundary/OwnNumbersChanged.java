package io.itinera.catalog.number.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** An import would do something else by now than what was shown. */
public class OwnNumbersChanged extends BusinessRuleViolation {
    public OwnNumbersChanged() {
        super("own-numbers-changed");
    }
}
