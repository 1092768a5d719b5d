package io.itinera.ordering.boundary;

import io.itinera.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of a purchase order and how far it is. The part that was confirmed may be less than was ordered: the rest is
 * cancelled, or waits as a backorder.
 *
 * @param contractId null when the list price was paid
 * @param promisedOn the day the supplier promised the line for
 * @param firstPromisedOn the day the buyer saw when ordering; null where that is not known
 */
public record OrderLineRow(long id, long orderId, int lineNo, long articleId, String partNumber, String articleName,
                           String unit, int quantity, BigDecimal unitPrice, Long contractId, int confirmed, int shipped,
                           int received, int invoiced, int cancelled, LocalDate promisedOn,
                           LocalDate firstPromisedOn) {
    /** What is still to be shipped. */
    public int open() {
        return quantity - cancelled - shipped;
    }

    /** The price of what was ordered, in cents. */
    public BigDecimal amount() {
        return Money.line(quantity, unitPrice);
    }

    /** The price of what was not cancelled, in cents. */
    public BigDecimal remaining() {
        return Money.line(quantity - cancelled, unitPrice);
    }

    public boolean isLate(LocalDate today) {
        return open() > 0 && promisedOn != null && promisedOn.isBefore(today);
    }
}
