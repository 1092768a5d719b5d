package io.itinera.ordering.boundary;

import io.itinera.ordering.control.Orders;
import io.itinera.ordering.control.Undoing;
import io.itinera.ordering.entity.Order;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Persona;
import io.itinera.shared.PersonId;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** A buyer takes an order back as long as the supplier has not confirmed it. Nobody has to approve that. */
@UseCase
public class CancelOrder {
    @Inject Orders orders;
    @Inject Undoing undoing;
    @Inject CurrentActor actor;
    @Inject Event<OrderCancelled> cancelled;

    /** @throws OrderNotCancellable once the supplier is at work @throws NotYourOrder for a requester's colleague */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.ORDER_CANCELLED)
    public void cancel(@About(ObjectType.ORDER) String number) {
        Order order = orders.toChange(number);
        if (!isTheirs(order.buyer(), actor.get())) {
            throw new NotYourOrder(number);
        }
        if (!order.isChangeable()) {
            throw new OrderNotCancellable(number);
        }
        undoing.giveBackAll(order);
        order.cancel();
        cancelled.fire(new OrderCancelled(number, order.account(), order.total()));
    }

    /** Whether the person can take the buyer's orders back, or change them. */
    public static boolean isTheirs(PersonId buyer, Actor by) {
        return buyer.equals(by.person()) || by.persona() == Persona.PURCHASING_DIRECTOR;
    }
}
