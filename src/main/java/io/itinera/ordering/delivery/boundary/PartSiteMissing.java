package io.itinera.ordering.delivery.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** It is not said where a part of a line goes. */
public class PartSiteMissing extends BusinessRuleViolation {
    public PartSiteMissing(String partNumber) {
        super("part-site-missing", partNumber);
    }
}
