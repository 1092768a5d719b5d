package io.itinera.insight.friction.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** What a friction costs cannot be below zero or beyond reason. */
public class FrictionCostImpossible extends BusinessRuleViolation {
    private final String input;

    /** @param most with its unit: a decimal is an amount, a {@link io.itinera.shared.Phrase} minutes */
    FrictionCostImpossible(Object most, String input) {
        super("friction-cost-impossible", most);
        this.input = input;
    }

    @Override
    public String input() {
        return input;
    }
}
