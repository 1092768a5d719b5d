package io.itinera.catalog.substitute.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The supplier does not offer one article for the other, or not any more. */
public class SubstituteGone extends BusinessRuleViolation {
    public SubstituteGone(String article, String other) {
        super("substitute-gone", article, other);
    }
}
