package io.itinera.catalog.number.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A hospital would have more numbers of its own than are kept. */
public class OwnNumbersTooMany extends BusinessRuleViolation {
    public OwnNumbersTooMany(int most) {
        super("own-numbers-too-many", most);
    }
}
