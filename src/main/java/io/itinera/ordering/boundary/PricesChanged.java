package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.math.BigDecimal;

/** The cart costs something else than the buyer was shown. */
public class PricesChanged extends BusinessRuleViolation {
    public PricesChanged(BigDecimal shown, BigDecimal now) {
        super("prices-changed", shown, now);
    }
}
