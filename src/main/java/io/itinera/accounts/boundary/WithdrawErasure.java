package io.itinera.accounts.boundary;

import io.itinera.accounts.control.Erasures;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** A person takes back the request to be erased, as long as nobody has carried it out. */
@UseCase
public class WithdrawErasure {
    @Inject Erasures erasures;
    @Inject CurrentActor actor;

    /** @throws io.itinera.shared.NoSuchRecord when there is no such request */
    @Permits(Permission.USE_PORTAL)
    @Records(PortalTouchpoint.ERASURE_WITHDRAWN)
    public void withdraw() {
        erasures.withdraw(actor.get().person());
    }
}
