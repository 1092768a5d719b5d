package io.itinera.ordering.boundary;

import io.itinera.ordering.entity.OrderStatus;
import io.itinera.ordering.quote.boundary.QuoteRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A purchase order as lists, pages and the features behind it need to know it.
 *
 * @param personId   who bought it
 * @param status     a name of {@code OrderStatus}
 * @param approverId who decided about it; null while nobody did or nobody had to
 * @param confirmedAt when the supplier answered first; null while it has not, and for orders of before that was kept
 * @param changes how often it was changed, by whomever
 * @param quoteId the quote it came of; null for one at the prices of the day
 * @param completeOnly whether nothing of it is shipped before everything is there
 * @param split whether parts of its lines go to other sites, or come on other days
 * @param standingOrderId the standing order that ordered it by itself; null for one that somebody ordered
 */
public record OrderRow(long id, String number, long accountId, long personId, long siteId, long costCentreId,
                       String ownReference, LocalDate wishedOn, String status, String currency, BigDecimal total,
                       Instant submittedAt, Long approverId, Instant decidedAt, String decisionReason,
                       Instant confirmedAt, Long standingOrderId, Long quoteId, int changes, boolean completeOnly, boolean split) {
    /** The number of the quote it came of; null for none. */
    public String quoteNumber() {
        return QuoteRow.numberOf(quoteId);
    }

    /** Whether somebody still expects something of it. */
    public boolean isOpen() {
        return OrderStatus.isOpen(status);
    }

    /** Whether the supplier has said what comes of it. */
    public boolean isAnswered() {
        return confirmedAt != null || OrderStatus.isAnswered(status);
    }
}
