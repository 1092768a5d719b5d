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

/** The hospital takes what comes otherwise than ordered as it is. */
@UseCase
public class AcceptDifference {
    @Inject Deciding deciding;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<DifferenceDecided> decided;

    /** @throws DifferenceChanged or {@link DifferenceAlreadyDecided} when it is not as it was seen */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.DIFFERENCE_ACCEPTED)
    public void accept(Choice choice) {
        Deciding.Case taken = deciding.open(choice, DecisionState.ACCEPTED);
        taken.decisions().forEach(decision -> decision.accept(actor.get().person(), clock.instant()));
        deciding.keep(taken);
        decided.fire(new DifferenceDecided(PortalTouchpoint.DIFFERENCE_ACCEPTED, choice.number(), taken.account(),
            taken.partNumbers(), choice.code()));
    }
}
