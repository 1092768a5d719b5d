package io.itinera.ordering.boundary;

import io.itinera.ordering.entity.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A purchase order as lists, pages and the features behind it need to know it.
 *
 * @param personId   who bought it
 * @param status     a name of {@code OrderStatus}
 * @param approverId who decided about it; null while nobody did or nobody had to
 */
public record OrderRow(long id, String number, long accountId, long personId, long siteId, long costCentreId,
                       String ownReference, LocalDate wishedOn, String status, String currency, BigDecimal total,
                       Instant submittedAt, Long approverId, Instant decidedAt, String decisionReason) {
    /** Whether somebody still expects something of it. */
    public boolean isOpen() {
        return OrderStatus.isOpen(status);
    }
}
