package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.approval.control.Absences;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Whoever was away is back, or does not go: nobody stands in for them any more. */
@UseCase
public class EndAbsence {
    @Inject Absences absences;
    @Inject CurrentActor actor;
    @Inject Event<AbsenceTouched> touched;

    /** @throws AbsenceImpossible for that of somebody else, but for a director */
    @Permits(Permission.APPROVE_ORDERS)
    @Records(PortalTouchpoint.ABSENCE_CHANGED)
    public void end(long id) {
        Actor by = actor.get();
        absences.end(by, id);
        touched.fire(new AbsenceTouched(by.ownAccount(), "ended"));
    }
}
