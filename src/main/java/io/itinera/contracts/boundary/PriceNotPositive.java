package io.itinera.contracts.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A price is more than nothing. */
public class PriceNotPositive extends BusinessRuleViolation {
    public PriceNotPositive() {
        super("price-not-positive");
    }
}
