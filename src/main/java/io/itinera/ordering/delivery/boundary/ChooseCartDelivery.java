package io.itinera.ordering.delivery.boundary;

import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.boundary.Chosen;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.delivery.control.CompleteOrders;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
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

/** A buyer says of the cart that it is to come only when everything is there, or takes that back. It is kept with the cart. */
@UseCase
public class ChooseCartDelivery {
    @Inject Carts carts;
    @Inject CompleteOrders complete;
    @Inject CurrentActor actor;
    @Inject Event<DeliveryChosen> chosen;

    /** @throws CartSetAside when it is not the open one, or nobody's that acts here */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.CART_DELIVERY_CHOSEN)
    public Chosen choose(@About(ObjectType.CART) long cart, boolean completeOnly) {
        Actor buyer = actor.get();
        carts.hold(buyer.person());
        boolean before = complete.ofOpenCart(cart, buyer.person()).orElseThrow(CartSetAside::new);
        if (before == completeOnly) {
            return new Chosen.MadeBefore();
        }
        complete.keep(cart, completeOnly);
        chosen.fire(new DeliveryChosen(PortalTouchpoint.CART_DELIVERY_CHOSEN, buyer.ownAccount(), ObjectRef.subject(ObjectType.CART, cart), completeOnly));
        return new Chosen.Made();
    }
}
