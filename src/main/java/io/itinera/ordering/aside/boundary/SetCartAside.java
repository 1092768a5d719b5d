package io.itinera.ordering.aside.boundary;

import io.itinera.ordering.aside.control.CartsAside;
import io.itinera.ordering.aside.control.CartsAside.Kept;
import io.itinera.ordering.boundary.CartEmpty;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.entity.CartStatus;
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

/** A buyer sets the cart aside under a name, to begin another one. */
@UseCase
public class SetCartAside {
    @Inject CartsAside aside;
    @Inject CurrentActor actor;
    @Inject Event<CartsTouched> touched;

    /**
     * @throws CartNameImpossible, {@link CartNameTaken} or {@link TooManyCarts}
     * @throws CartEmpty    when there is nothing in it
     * @throws CartSetAside when it is not the open one any more and lies aside by another name
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.CART_SET_ASIDE)
    public CartResult setAside(@About(ObjectType.CART) long cart, String typed) {
        Kept open = aside.take(cart);
        String name = aside.name(typed, cart);
        if (open.status() == CartStatus.ASIDE && name.equals(open.name())) {
            return new CartResult.DoneBefore(name);
        }
        if (open.status() != CartStatus.OPEN) {
            throw new CartSetAside();
        }
        aside.requireRoom();
        aside.open();
        if (aside.isEmpty(cart)) {
            throw new CartEmpty();
        }
        aside.become(open, CartStatus.ASIDE, name);
        touched.fire(new CartsTouched(PortalTouchpoint.CART_SET_ASIDE, actor.get().ownAccount(), null, cart, null));
        return new CartResult.Done(name);
    }
}
