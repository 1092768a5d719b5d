package io.itinera.contracts.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was bought under a contract in one month.
 *
 * @param month the month's first day
 * @param total what had been bought by the end of the month
 * @param even  what an even pace would have bought by then
 */
public record MonthRow(LocalDate month, BigDecimal amount, BigDecimal total, BigDecimal even) {
}
