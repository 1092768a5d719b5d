package io.itinera.ordering.quote.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.time.LocalDate;

/** The last day of the prices has gone by. */
public class QuoteExpired extends BusinessRuleViolation {
    public QuoteExpired(LocalDate validUntil) {
        super("quote-expired", validUntil);
    }
}
