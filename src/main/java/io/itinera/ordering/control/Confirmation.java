package io.itinera.ordering.control;

import io.itinera.ordering.boundary.ConfirmOrder.Line;
import io.itinera.ordering.boundary.ConfirmOrder.Rest;
import io.itinera.ordering.boundary.MoreThanOpen;
import io.itinera.ordering.boundary.WishedDayNotPossible;
import io.itinera.ordering.control.PromiseRevisions.Revision;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderLine;
import io.itinera.ordering.entity.OrderStatus;
import io.itinera.shared.NoSuchRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What one answer of the supplier changes in an order. */
public final class Confirmation {
    private final Order order;
    private final List<Change> changes = new ArrayList<>();

    private record Change(OrderLine line, int comes, boolean restIsCancelled, LocalDate on) {
        int newlyCancelled() {
            return restIsCancelled ? line.quantity() - comes - line.cancelled() : 0;
        }

        boolean isAny() {
            return comes != line.confirmed() || newlyCancelled() > 0 || !Objects.equals(on, line.promisedOn());
        }

        boolean differsFromPromise() {
            return comes + line.cancelled() < line.quantity() || !Objects.equals(on, line.promisedOn());
        }
    }

    /** @throws MoreThanOpen or {@link WishedDayNotPossible} when the supplier says what cannot be */
    public Confirmation(Order order, List<Line> said, Clock clock) {
        this.order = order;
        Map<Long, Line> byLine = said.stream().collect(Collectors.toMap(Line::lineId, line -> line, (first, second) -> second));
        LocalDate today = OrderDays.today(clock);
        for (OrderLine line : order.lines()) {
            changes.add(change(line, byLine.remove(line.id()), today));
        }
        if (!byLine.isEmpty()) {
            throw new NoSuchRecord();
        }
    }

    private Change change(OrderLine line, Line said, LocalDate today) {
        if (said == null) {
            boolean first = order.status() == OrderStatus.SUBMITTED;
            return new Change(line, first ? line.quantity() - line.cancelled() : line.confirmed(), false, line.promisedOn());
        }
        int possible = line.quantity() - line.cancelled();
        if (said.confirmed() > possible || said.confirmed() < line.shipped()) {
            throw new MoreThanOpen(order.number(), line.partNumber(), said.confirmed(), possible);
        }
        LocalDate on = said.promisedOn() == null ? line.promisedOn() : said.promisedOn();
        if (on != null && !on.equals(line.promisedOn()) && on.isBefore(today)) {
            throw WishedDayNotPossible.past(today);
        }
        return new Change(line, said.confirmed(), said.rest() != Rest.BACKORDERED, on);
    }

    public boolean changesAnything() {
        return changes.stream().anyMatch(Change::isAny);
    }

    /** Pieces that will not come, by line id; to be asked before {@link #apply}. */
    public Map<Long, Integer> cancelled() {
        Map<Long, Integer> pieces = new HashMap<>();
        changes.forEach(change -> pieces.put(change.line().id(), change.newlyCancelled()));
        return pieces;
    }

    /** Lines for which another day is promised than before; to be asked before {@link #apply}. */
    public List<Revision> revisions() {
        return changes.stream().filter(change -> !Objects.equals(change.on(), change.line().promisedOn()))
            .map(change -> new Revision(change.line().id(), change.line().quantity(), change.line().promisedOn(), change.on())).toList();
    }

    /** How many lines come otherwise than they were ordered or promised; to be asked before {@link #apply}. */
    public int differing() {
        return (int) changes.stream().filter(Change::isAny).filter(Change::differsFromPromise).count();
    }

    public void apply(Instant at) {
        changes.forEach(c -> order.confirm(c.line(), c.comes(), c.restIsCancelled(), c.on()));
        order.confirmed(at);
    }
}
