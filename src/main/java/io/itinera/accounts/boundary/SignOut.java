package io.itinera.accounts.boundary;

import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;

/** A person signs out. The session itself is ended by the web layer once this is recorded. */
@UseCase
public class SignOut {
    @Permits(Permission.USE_PORTAL)
    @Records(PortalTouchpoint.SIGNED_OUT)
    public void signOut() {
        // Nothing is stored but the touchpoint.
    }
}
