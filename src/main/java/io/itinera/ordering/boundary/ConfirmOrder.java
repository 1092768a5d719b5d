package io.itinera.ordering.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.control.Confirmation;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.control.PromiseRevisions;
import io.itinera.ordering.control.PromiseRevisions.Cause;
import io.itinera.ordering.control.PromiseRevisions.Revision;
import io.itinera.ordering.control.Undoing;
import io.itinera.ordering.delivery.control.OrderParts;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderStatus;
import io.itinera.shared.DomainEvent;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The supplier confirms an order: wholly, in part, or for another day; and corrects that as long as goods are open. The
 * buyer is told when something comes otherwise than ordered.
 */
@UseCase
public class ConfirmOrder {
    @Inject Orders orders;
    @Inject Undoing undoing;
    @Inject PromiseRevisions revisions;
    @Inject OrderParts parts;
    @Inject FindAccounts accounts;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** @param lines what is confirmed of each line; a line that is not named is confirmed as it stands */
    public record Request(@About(ObjectType.ORDER) String number, List<Line> lines) {
        public Request {
            lines = List.copyOf(lines);
        }
    }

    /** What becomes of the part of a line that is not confirmed. */
    public enum Rest { CANCELLED, BACKORDERED }

    /**
     * @param confirmed  how much will come
     * @param promisedOn when the line will be complete; null keeps the day promised before
     */
    public record Line(long lineId, int confirmed, LocalDate promisedOn, Rest rest) {
        /** The rest is cancelled. */
        public Line(long lineId, int confirmed, LocalDate promisedOn) {
            this(lineId, confirmed, promisedOn, Rest.CANCELLED);
        }
    }

    /**
     * @throws OrderNotConfirmable when the order is not with the supplier
     * @throws MoreThanOpen        for more than was ordered, or less than was shipped
     * @throws NothingToConfirm    when this is what was confirmed before
     */
    @Permits(Permission.SERVE_ORDERS)
    @Records(PortalTouchpoint.ORDER_CONFIRMED)
    public void confirm(Request request) {
        Order order = orders.toChange(request.number());
        if (!order.isConfirmable()) {
            throw new OrderNotConfirmable(request.number());
        }
        Confirmation confirmation = new Confirmation(order, request.lines(), clock);
        if (order.status() != OrderStatus.SUBMITTED && !confirmation.changesAnything()) {
            throw new NothingToConfirm(request.number());
        }
        int differing = confirmation.differing();
        List<Revision> moved = confirmation.revisions();
        Map<Long, Integer> cancelled = confirmation.cancelled();
        revisions.keep(moved, Cause.CONFIRMED);
        undoing.giveBack(order, cancelled);
        confirmation.apply(clock.instant());
        parts.confirm(order, cancelled, moved.stream().map(Revision::lineId).collect(Collectors.toSet()));
        events.fire(new OrderConfirmed(order.number(), order.account(), order.total(), differing > 0 ? "changed" : null));
        if (differing > 0) {
            events.fire(new ConfirmationDiffers(order.number(), order.account(),
                accounts.person(order.buyer()).persona(), order.version(), differing));
        }
    }
}
