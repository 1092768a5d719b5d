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
import java.util.Optional;

/** A buyer comes back to a cart that lies aside; the one they are in lies aside since. */
@UseCase
public class TakeUpCart {
    @Inject CartsAside aside;
    @Inject CurrentActor actor;
    @Inject Event<CartsTouched> touched;

    /** @throws ChangedMeanwhile when it was removed or ordered */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.CART_TAKEN_UP)
    public CartResult takeUp(@About(ObjectType.CART) long cart) {
        Kept wanted = aside.take(cart);
        if (wanted.status() == CartStatus.OPEN) {
            return new CartResult.DoneBefore(wanted.name());
        }
        if (wanted.status() != CartStatus.ASIDE) {
            throw new ChangedMeanwhile();
        }
        Optional<Kept> present = aside.open();
        present.ifPresent(aside::leave);
        aside.become(wanted, CartStatus.OPEN, wanted.name());
        touched.fire(new CartsTouched(PortalTouchpoint.CART_TAKEN_UP, actor.get().ownAccount(), null, cart, present.map(Kept::id).orElse(null)));
        return new CartResult.Done(wanted.name());
    }
}
