package io.itinera.insight.friction.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.Phrase;
import java.math.BigDecimal;

/** From which figure on something is a friction must make sense; what does is said with its unit. */
public class ThresholdImpossible extends BusinessRuleViolation {
    ThresholdImpossible(Threshold threshold) {
        super("threshold-impossible", said(threshold, threshold.least()), said(threshold, threshold.most()));
    }

    /** A number, because a decimal would be written as money. */
    private static Phrase said(Threshold threshold, BigDecimal figure) {
        return Phrase.of("insight.threshold.unit." + threshold.unit(), figure.doubleValue());
    }
}
