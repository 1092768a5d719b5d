package io.itinera.contracts.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.math.BigDecimal;

/** A price more than ten times, or less than a tenth of, the old one is probably a slip: it has to be confirmed. */
public class PriceLeap extends BusinessRuleViolation {
    public PriceLeap(BigDecimal from, BigDecimal to) {
        super("price-leap", from, to);
    }
}
