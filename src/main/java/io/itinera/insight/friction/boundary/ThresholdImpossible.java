package io.itinera.insight.friction.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** From which figure on something is a friction must make sense. */
public class ThresholdImpossible extends BusinessRuleViolation {
    ThresholdImpossible(Threshold threshold) {
        super("threshold-impossible", threshold.least(), threshold.most());
    }
}
