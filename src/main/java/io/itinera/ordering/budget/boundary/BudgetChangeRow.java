package io.itinera.ordering.budget.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody did about a budget.
 *
 * @param by         null once erased
 * @param kind       {@code ADDED}, {@code CHANGED} or {@code REMOVED}
 * @param from       as the budget was from then on; of one that was removed, until then
 */
public record BudgetChangeRow(Instant changedAt, String by, String kind, String costCentre, LocalDate from, LocalDate to, BigDecimal amount,
                              String onOverrun) {
}
