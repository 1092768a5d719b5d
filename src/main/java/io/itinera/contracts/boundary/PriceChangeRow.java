package io.itinera.contracts.boundary;

import io.itinera.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a change of the list means to a hospital that bought the article.
 *
 * @param from   the first day of the new price
 * @param before what a unit cost the hospital the day before, in the quantity it usually orders
 * @param after  what it costs from that day on
 * @param units  bought in the last twelve months
 */
public record PriceChangeRow(String partNumber, String articleName, String unit, LocalDate from, BigDecimal before, BigDecimal after, long units) {
    /** What as much as in the last twelve months costs more a year; negative when it costs less. */
    public BigDecimal effect() {
        return Money.cents(after.subtract(before).multiply(BigDecimal.valueOf(units)));
    }

    /** What was bought in the last twelve months costs at the price before. */
    public BigDecimal basket() {
        return Money.cents(before.multiply(BigDecimal.valueOf(units)));
    }

    /** The difference as a share of the price before; null when there was nothing to pay. */
    public Double share() {
        return before.signum() == 0 ? null : after.subtract(before).doubleValue() / before.doubleValue();
    }
}
