package io.itinera.ordering.boundary;

import io.itinera.catalog.boundary.Promise;
import io.itinera.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One line of a purchase order and how far it is. The part that was confirmed may be less than was ordered: the rest is
 * cancelled, or waits as a backorder.
 *
 * @param contractId null when the list price was paid
 * @param promisedOn the day the supplier promised the line for
 * @param firstPromisedOn the day the buyer saw when ordering; null where that is not known
 * @param promisedParts as kept; see {@link #parts}
 * @param completeOnly whether it comes only when everything of its order is there
 * @param promiseRevisions how often another day was promised since
 * @param allocated whether it says itself who pays, see {@code ordering.allocation}
 */
public record OrderLineRow(long id, long orderId, int lineNo, long articleId, String partNumber, String articleName,
                           String unit, int quantity, BigDecimal unitPrice, Long contractId, int confirmed, int shipped,
                           int received, int invoiced, int cancelled, LocalDate promisedOn,
                           LocalDate firstPromisedOn, String promisedParts, int promiseRevisions, boolean completeOnly,
                           boolean allocated) {
    /** The lines of orders as their hospitals wait for them: those of an order that comes complete all come with its last one. */
    public static List<OrderLineRow> awaited(List<OrderLineRow> lines) {
        return lines.stream().noneMatch(OrderLineRow::completeOnly) ? lines : lines.stream().map(line -> !line.completeOnly ? line
            : line.at(last(lines, line.orderId, OrderLineRow::promisedOn), last(lines, line.orderId, OrderLineRow::firstPromisedOn))).toList();
    }

    private static LocalDate last(List<OrderLineRow> lines, long order, Function<OrderLineRow, LocalDate> which) {
        return lines.stream().filter(line -> line.orderId == order && line.cancelled < line.quantity).map(which).filter(Objects::nonNull)
            .max(LocalDate::compareTo).orElse(null);
    }

    private OrderLineRow at(LocalDate promised, LocalDate first) {
        return new OrderLineRow(id, orderId, lineNo, articleId, partNumber, articleName, unit, quantity, unitPrice, contractId, confirmed,
            shipped, received, invoiced, cancelled, promised, first, null, promiseRevisions, true, allocated);
    }

    /** The price of what was ordered in each line, by its id. */
    public static Map<Long, BigDecimal> amounts(List<OrderLineRow> lines) {
        return lines.stream().collect(Collectors.toMap(OrderLineRow::id, OrderLineRow::amount));
    }

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
