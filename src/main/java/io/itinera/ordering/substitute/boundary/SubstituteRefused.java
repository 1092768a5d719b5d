package io.itinera.ordering.substitute.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The hospital does not take one article in place of the other. */
public class SubstituteRefused extends BusinessRuleViolation {
    private SubstituteRefused(String code, String article, String other) {
        super(code, article, other);
    }

    public static SubstituteRefused never(String article, String other) {
        return new SubstituteRefused("substitute-forbidden", article, other);
    }

    public static SubstituteRefused notListed(String article, String other) {
        return new SubstituteRefused("substitute-not-listed", article, other);
    }
}
