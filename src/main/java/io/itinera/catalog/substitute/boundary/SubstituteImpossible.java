package io.itinera.catalog.substitute.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** One article cannot be said to stand in for another like that. */
public class SubstituteImpossible extends BusinessRuleViolation {
    private final String input;

    private SubstituteImpossible(String code, String input, Object... arguments) {
        super(code, arguments);
        this.input = input;
    }

    public static SubstituteImpossible unknown(String typed) {
        return new SubstituteImpossible("substitute-unknown", "other", typed);
    }

    public static SubstituteImpossible itself() {
        return new SubstituteImpossible("substitute-itself", "other");
    }

    public static SubstituteImpossible known(String article, String other) {
        return new SubstituteImpossible("substitute-known", "other", article, other);
    }

    public static SubstituteImpossible tooMany(String article, int most) {
        return new SubstituteImpossible("substitutes-too-many", "other", article, most);
    }

    public static SubstituteImpossible pieces(int most) {
        return new SubstituteImpossible("substitute-pieces", null, most);
    }

    @Override
    public String input() {
        return input;
    }
}
