package io.itinera.accounts.boundary;

import io.itinera.accounts.control.People;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** A person who objected allows to be recorded again. */
@UseCase
public class AllowRecording {
    @Inject People people;
    @Inject CurrentActor actor;

    @Permits(Permission.USE_PORTAL)
    @Records(PortalTouchpoint.RECORDING_ALLOWED)
    public void allow() {
        people.record(actor.get().person(), true);
    }
}
