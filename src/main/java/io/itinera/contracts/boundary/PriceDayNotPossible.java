package io.itinera.contracts.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.time.LocalDate;

/** A price begins today or on a day that is not too far ahead. */
public class PriceDayNotPossible extends BusinessRuleViolation {
    public PriceDayNotPossible(LocalDate last) {
        super("price-day-not-possible", last);
    }

    @Override
    public String input() {
        return "from";
    }
}
