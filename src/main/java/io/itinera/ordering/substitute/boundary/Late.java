package io.itinera.ordering.substitute.boundary;

import io.itinera.catalog.boundary.Promise;
import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.boundary.OrderLineRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * So much of an article that somebody would want sooner.
 *
 * @param unitPrice null where it has none
 * @param comes     the day on which all of it is there; null when it cannot come
 */
public record Late(long articleId, int quantity, BigDecimal unitPrice, LocalDate comes) {
    /** A line of a cart that cannot be there in time. @param wishedOn null for as soon as possible */
    public static Optional<Late> of(CartLineRow line, LocalDate wishedOn, LocalDate today) {
        LocalDate comes = line.supply().promise() == null ? null : line.supply().promise().completeOn();
        return comes != null && !comes.isAfter(inTime(wishedOn, today)) ? Optional.empty()
            : Optional.of(new Late(line.articleId(), line.quantity(), line.price().unitPrice(), comes));
    }

    /** A line of an order that waits for goods, also when they should have been there by now. @param wishedOn null for as soon as possible */
    public static Optional<Late> of(OrderLineRow line, LocalDate wishedOn, LocalDate today) {
        boolean waits = line.open() > 0 && (line.promisedOn() == null || line.isLate(today) || line.promisedOn().isAfter(inTime(wishedOn, today)));
        return waits ? Optional.of(new Late(line.articleId(), line.open(), line.unitPrice(), line.isLate(today) ? null : line.promisedOn()))
            : Optional.empty();
    }

    private static LocalDate inTime(LocalDate wishedOn, LocalDate today) {
        LocalDate soonest = Promise.soonest(today);
        return wishedOn == null || wishedOn.isBefore(soonest) ? soonest : wishedOn;
    }
}
