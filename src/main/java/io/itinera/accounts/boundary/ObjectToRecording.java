package io.itinera.accounts.boundary;

import io.itinera.accounts.control.People;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** A person objects: from now on nothing analytic names them, nothing they only look at is recorded, and nobody asks them. */
@UseCase
public class ObjectToRecording {
    @Inject People people;
    @Inject CurrentActor actor;

    @Permits(Permission.USE_PORTAL)
    @Records(PortalTouchpoint.RECORDING_OBJECTED)
    public void object() {
        people.record(actor.get().person(), false);
    }
}
