package io.itinera.ordering.boundary;

import io.itinera.ordering.control.Carts;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** A buyer is told by the cart that articles cannot be supplied in the quantity wanted; once per cart and article. */
@UseCase
public class NoticeShortage {
    @Inject Carts carts;
    @Inject CurrentActor actor;
    @Inject Event<CartTouched> touched;

    /** @param cart as it is shown to the buyer */
    @Permits(Permission.FILL_CARTS)
    @Unrecorded("each article that runs short is a touchpoint of its own, told as a fact")
    public void notice(CartRow cart) {
        cart.lines().stream().filter(CartLineRow::isShort).filter(line -> carts.noteShortage(line.id()))
            .forEach(line -> touched.fire(new CartTouched(PortalTouchpoint.OUT_OF_STOCK_MET, actor.get().ownAccount(),
                cart.id(), line.partNumber(), line.amount())));
    }
}
