package io.itinera.ordering.substitute.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A hospital cannot decide that about an article. */
public class SubstitutePolicyImpossible extends BusinessRuleViolation {
    private SubstitutePolicyImpossible(String code) {
        super(code);
    }

    /** Only what is listed, and nothing is: that is never. */
    public static SubstitutePolicyImpossible nothingListed() {
        return new SubstitutePolicyImpossible("substitute-nothing-listed");
    }

    public static SubstitutePolicyImpossible noRule() {
        return new SubstitutePolicyImpossible("substitute-no-rule");
    }

    @Override
    public String input() {
        return "rule";
    }
}
