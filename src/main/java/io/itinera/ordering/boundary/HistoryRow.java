package io.itinera.ordering.boundary;

import io.itinera.ordering.entity.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An order in the history.
 *
 * @param buyerName null while nobody looked it up
 * @param lines     number of lines
 * @param dueOn     the last day promised for anything of it; null when nothing is promised
 * @param lateLines lines whose promised day has passed
 */
public record HistoryRow(long id, String number, String ownReference, long personId, String buyerName, String status,
                         String currency, BigDecimal total, Instant submittedAt, long lines, LocalDate dueOn,
                         long lateLines) {
    /** The day by which all of it should be there; null when nothing is promised or nothing more is to come. */
    public LocalDate expectedOn() {
        return OrderStatus.isOpen(status) ? dueOn : null;
    }

    HistoryRow boughtBy(String name) {
        return new HistoryRow(id, number, ownReference, personId, name, status, currency, total, submittedAt, lines, dueOn,
            lateLines);
    }
}
