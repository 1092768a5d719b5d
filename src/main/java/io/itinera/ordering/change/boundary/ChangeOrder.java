package io.itinera.ordering.change.boundary;

import io.itinera.ordering.boundary.CancelOrder;
import io.itinera.ordering.boundary.NotYourOrder;
import io.itinera.ordering.change.control.OrderChanges;
import io.itinera.ordering.change.control.Shrinking;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.control.WishedDayRule;
import io.itinera.ordering.delivery.control.OrderParts;
import io.itinera.ordering.entity.Order;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
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
import java.util.Map;
import java.util.Objects;

/** A buyer makes an order smaller, or wants it on another day or under another reference, before the supplier has started on it. */
@UseCase
public class ChangeOrder {
    @Inject Orders orders;
    @Inject Shrinking shrinking;
    @Inject OrderParts parts;
    @Inject OrderChanges changes;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<OrderChanged> changed;

    /**
     * @param seen       the version of the order as it was looked at
     * @param quantities as typed, by number of the line; 0 takes a line out, a line that is not named stays
     * @param wishedOn   null for as soon as possible
     */
    public record Request(@About(ObjectType.ORDER) String number, int seen, Map<Integer, String> quantities, String ownReference, LocalDate wishedOn) {
        public Request {
            ownReference = ownReference == null || ownReference.isBlank() ? null : ownReference.strip();
        }
    }

    /**
     * @throws NotYourOrder       for a requester's colleague
     * @throws OrderNotChangeable once the supplier is at work
     * @throws OrderOnlyShrinks   for more pieces than were ordered
     * @throws OrderEmptied       when nothing would be left
     * @throws OrderUnchanged     when all is as it was
     * @throws ChangedMeanwhile   when somebody else was first
     * @throws io.itinera.ordering.boundary.QuantityNotPossible  for no whole packs
     * @throws io.itinera.ordering.boundary.WishedDayNotPossible when nothing is delivered on the new day
     */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.ORDER_CHANGED)
    public void change(Request wanted) {
        Order order = orders.toChange(wanted.number());
        if (!CancelOrder.isTheirs(order.buyer(), actor.get())) {
            throw new NotYourOrder(order.number());
        }
        if (!order.isChangeable()) {
            throw new OrderNotChangeable(order.number());
        }
        if (order.version() != wanted.seen()) {
            throw new ChangedMeanwhile();
        }
        boolean moved = !Objects.equals(order.wishedOn(), wanted.wishedOn());
        if (moved) {
            WishedDayRule.check(wanted.wishedOn(), OrderDays.today(clock));
        }
        changes.keep(order, wanted.ownReference(), wanted.wishedOn(), shrinking.shrink(order, wanted.quantities()), actor.get().person());
        order.change(wanted.ownReference(), wanted.wishedOn());
        if (moved) {
            parts.wish(order);
        }
        changed.fire(new OrderChanged(order.number(), order.account(), order.total()));
    }
}
