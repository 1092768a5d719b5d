package io.itinera.ordering.aside.boundary;

import io.itinera.ordering.aside.control.CartsAside;
import io.itinera.ordering.aside.control.CartsAside.Kept;
import io.itinera.ordering.entity.CartStatus;
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

/** A buyer gives a cart another name, the open one or one that lies aside. */
@UseCase
public class RenameCart {
    @Inject CartsAside aside;
    @Inject CurrentActor actor;
    @Inject Event<CartsTouched> touched;

    /** @throws CartNameImpossible or {@link CartNameTaken} @throws ChangedMeanwhile when it was removed or ordered */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.CART_KEPT)
    public CartResult rename(@About(ObjectType.CART) long cart, String typed) {
        Kept kept = aside.take(cart);
        String name = aside.name(typed, cart);
        if (name.equals(kept.name())) {
            return new CartResult.DoneBefore(name);
        }
        if (kept.status() == CartStatus.REMOVED) {
            throw new ChangedMeanwhile();
        }
        aside.become(kept, kept.status(), name);
        touched.fire(new CartsTouched(PortalTouchpoint.CART_KEPT, actor.get().ownAccount(), "renamed", cart, null));
        return new CartResult.Done(name);
    }
}
