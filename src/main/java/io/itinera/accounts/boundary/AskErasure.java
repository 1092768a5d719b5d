package io.itinera.accounts.boundary;

import io.itinera.accounts.control.Erasures;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** A person asks to be erased. Asking twice is asking once. */
@UseCase
public class AskErasure {
    @Inject Erasures erasures;
    @Inject CurrentActor actor;

    @Permits(Permission.USE_PORTAL)
    @Records(PortalTouchpoint.ERASURE_ASKED)
    public void ask() {
        erasures.ask(actor.get().person());
    }
}
