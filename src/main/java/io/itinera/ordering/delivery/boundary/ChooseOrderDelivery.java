package io.itinera.ordering.delivery.boundary;

import io.itinera.ordering.boundary.CancelOrder;
import io.itinera.ordering.boundary.Chosen;
import io.itinera.ordering.boundary.NotYourOrder;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.delivery.control.CompleteOrders;
import io.itinera.ordering.entity.Order;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.PersonId;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** A buyer says of an order that nothing of it is shipped before everything is there, or takes that back, while something is to be shipped. */
@UseCase
public class ChooseOrderDelivery {
    @Inject Orders orders;
    @Inject CompleteOrders complete;
    @Inject CurrentActor actor;
    @Inject Event<DeliveryChosen> chosen;

    /**
     * @throws NotYourOrder       for a requester's colleague
     * @throws OrderShippedWholly when nothing is to be shipped any more, or the order has ended
     */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.ORDER_DELIVERY_CHANGED)
    public Chosen choose(@About(ObjectType.ORDER) String number, boolean completeOnly) {
        Order order = orders.toChange(number);
        if (!CancelOrder.isTheirs(order.buyer(), actor.get())) {
            throw new NotYourOrder(number);
        }
        if (!CompleteOrders.isToShip(order.status().name())) {
            throw new OrderShippedWholly(number);
        }
        if (complete.isComplete(order.id()) == completeOnly) {
            return new Chosen.MadeBefore();
        }
        complete.change(order, completeOnly, actor.get().person());
        chosen.fire(new DeliveryChosen(PortalTouchpoint.ORDER_DELIVERY_CHANGED, order.account(), ObjectRef.subject(ObjectType.ORDER, number), completeOnly));
        return new Chosen.Made();
    }

    /** Whether the person who looks can still choose. */
    @Permits(Permission.FOLLOW_ORDERS)
    public boolean isOpenTo(OrderRow order) {
        Actor asking = actor.get();
        return asking.may(Permission.PLACE_ORDERS) && CancelOrder.isTheirs(new PersonId(order.personId()), asking) && CompleteOrders.isToShip(order.status());
    }
}
