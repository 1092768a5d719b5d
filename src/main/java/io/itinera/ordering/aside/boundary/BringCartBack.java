package io.itinera.ordering.aside.boundary;

import io.itinera.ordering.aside.control.CartsAside;
import io.itinera.ordering.aside.control.CartsAside.Kept;
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

/** A buyer brings a removed cart back; it lies aside as it was. */
@UseCase
public class BringCartBack {
    @Inject CartsAside aside;
    @Inject CurrentActor actor;
    @Inject Event<CartsTouched> touched;

    /** @return its name, with a number behind it when another cart has the name by now @throws TooManyCarts when there is no room */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.CART_KEPT)
    public CartResult bringBack(@About(ObjectType.CART) long cart) {
        Kept kept = aside.take(cart);
        if (kept.status() != CartStatus.REMOVED) {
            return new CartResult.DoneBefore(kept.name());
        }
        aside.requireRoom();
        String name = aside.free(kept);
        aside.become(kept, CartStatus.ASIDE, name);
        touched.fire(new CartsTouched(PortalTouchpoint.CART_KEPT, actor.get().ownAccount(), "brought-back", cart, null));
        return new CartResult.Done(name);
    }
}
