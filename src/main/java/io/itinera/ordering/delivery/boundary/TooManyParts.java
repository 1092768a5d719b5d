package io.itinera.ordering.delivery.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Nobody splits a line over so many deliveries. */
public class TooManyParts extends BusinessRuleViolation {
    public TooManyParts(int most) {
        super("too-many-parts", most);
    }
}
