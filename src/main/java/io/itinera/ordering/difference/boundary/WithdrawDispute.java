package io.itinera.ordering.difference.boundary;

import io.itinera.ordering.difference.control.Deciding;
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
import java.time.Clock;
import java.util.List;

/** The hospital takes back that it disputed a difference, before the supplier has answered. */
@UseCase
public class WithdrawDispute {
    @Inject Deciding deciding;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<DifferenceDecided> decided;

    /** @param ids of the decisions, one a line @throws NoOpenDispute when it was answered or withdrawn before */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.DISPUTE_WITHDRAWN)
    public void withdraw(@About(ObjectType.ORDER) String number, List<Long> ids) {
        Deciding.Case taken = deciding.disputed(number, ids);
        taken.decisions().forEach(decision -> decision.withdraw(actor.get().person(), clock.instant()));
        decided.fire(new DifferenceDecided(PortalTouchpoint.DISPUTE_WITHDRAWN, number, taken.account(), taken.partNumbers(), null));
    }
}
