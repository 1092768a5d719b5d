package io.itinera.ordering.difference.boundary;

import io.itinera.ordering.difference.control.Deciding;
import io.itinera.ordering.difference.entity.DecisionState;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** The hospital wants what comes otherwise than ordered put right, and says why; the supplier answers. */
@UseCase
public class DisputeDifference {
    @Inject Deciding deciding;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<DifferenceDecided> decided;

    /** @throws DisputeReasonMissing, {@link DifferenceChanged} or {@link DifferenceAlreadyDecided} */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.DIFFERENCE_DISPUTED)
    public void dispute(Choice choice, String reason) {
        Deciding.Case taken = deciding.open(choice, DecisionState.DISPUTED);
        String why = Deciding.words(reason);
        if (why.isEmpty()) {
            throw new DisputeReasonMissing(choice.number());
        }
        taken.decisions().forEach(decision -> decision.dispute(actor.get().person(), clock.instant(), why));
        deciding.keep(taken);
        decided.fire(new DifferenceDecided(PortalTouchpoint.DIFFERENCE_DISPUTED, choice.number(), taken.account(),
            taken.partNumbers(), choice.code()));
    }
}
