package io.itinera.ordering.standing.boundary;

import io.itinera.ordering.standing.control.StandingOrders;
import io.itinera.ordering.standing.entity.StandingOrder;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** The purchasing director goes on with a standing order in the owner's place. */
@UseCase
public class TakeOverStandingOrder {
    @Inject StandingOrders standings;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<StandingTouched> touched;

    /** @throws io.itinera.shared.NoSuchRecord for anybody who may not see it: only the owner and the directors may */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.STANDING_ORDER_CHANGED)
    public void takeOver(long id) {
        Actor director = actor.get();
        StandingOrder standing = standings.toTakeOver(id);
        standing.belongTo(director.person(), clock.instant());
        touched.fire(StandingTouched.changed(standing.account(), "taken-over"));
    }
}
