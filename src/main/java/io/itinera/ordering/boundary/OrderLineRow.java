package io.itinera.ordering.boundary;

import io.itinera.catalog.boundary.Promise;
import io.itinera.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of a purchase order and how far it is. The part that was confirmed may be less than was ordered: the rest is
 * cancelled, or waits as a backorder.
 *
 * @param contractId null when the list price was paid
 * @param promisedOn the day the supplier promised the line for
 * @param firstPromisedOn the day the buyer saw when ordering; null where that is not known
 * @param promisedParts as kept; see {@link #parts}
 * @param promiseRevisions how often another day was promised since
 */
public record OrderLineRow(long id, long orderId, int lineNo, long articleId, String partNumber, String articleName,
                           String unit, int quantity, BigDecimal unitPrice, Long contractId, int confirmed, int shipped,
                           int received, int invoiced, int cancelled, LocalDate promisedOn,
                           LocalDate firstPromisedOn, String promisedParts, int promiseRevisions) {
    /** When what is still to be shipped comes, where some of it comes before {@link #promisedOn}; else nothing. */
    public List<Promise.Part> parts() {
        Promise left = promisedParts == null ? null : Promise.left(promisedParts, open(), promisedOn);
        return left != null && left.isSplit() ? left.parts() : List.of();
    }

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
