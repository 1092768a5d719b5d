package io.itinera.insight.outside.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** More touchpoints in one call than are taken, or none. */
public class BatchTooLarge extends BusinessRuleViolation {
    public BatchTooLarge(int most) {
        super("batch-too-large", most);
    }
}
