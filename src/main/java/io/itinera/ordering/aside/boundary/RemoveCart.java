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

/** A buyer removes a cart with all that is in it; for a week it can be brought back. */
@UseCase
public class RemoveCart {
    @Inject CartsAside aside;
    @Inject CurrentActor actor;
    @Inject Event<CartsTouched> touched;

    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.CART_KEPT)
    public CartResult remove(@About(ObjectType.CART) long cart) {
        Kept kept = aside.take(cart);
        if (kept.status() == CartStatus.REMOVED) {
            return new CartResult.DoneBefore(kept.name());
        }
        aside.become(kept, CartStatus.REMOVED, kept.name());
        touched.fire(new CartsTouched(PortalTouchpoint.CART_KEPT, actor.get().ownAccount(), "removed", cart, null));
        return new CartResult.Done(kept.name());
    }
}
