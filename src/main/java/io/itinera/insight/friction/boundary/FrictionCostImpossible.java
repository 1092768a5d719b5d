package io.itinera.insight.friction.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.math.BigDecimal;

/** What a friction costs cannot be below zero or beyond reason. */
public class FrictionCostImpossible extends BusinessRuleViolation {
    private final String input;

    FrictionCostImpossible(BigDecimal most, String input) {
        super("friction-cost-impossible", most);
        this.input = input;
    }

    @Override
    public String input() {
        return input;
    }
}
