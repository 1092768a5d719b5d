package io.itinera.shared.work;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A price that is known to follow today's. @param from the first day on which a unit costs it */
public record PriceAhead(BigDecimal unitPrice, LocalDate from) {
    /** Whether it is more than the other. */
    public boolean isAbove(BigDecimal other) {
        return unitPrice.compareTo(other) > 0;
    }
}
