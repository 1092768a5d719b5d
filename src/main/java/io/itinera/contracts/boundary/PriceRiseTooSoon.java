package io.itinera.contracts.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.time.LocalDate;

/** Hospitals are told of a higher price before it holds; from this day on it may. */
public class PriceRiseTooSoon extends BusinessRuleViolation {
    public PriceRiseTooSoon(LocalDate earliest) {
        super("price-rise-too-soon", earliest, ChangePrice.NOTICE_DAYS);
    }

    @Override
    public String input() {
        return "from";
    }
}
