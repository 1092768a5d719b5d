package io.itinera.testing;

import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;

/** A recorded use case that does whatever a test wants. */
@UseCase
public class TestDeed {
    @Permits(Permission.USE_PORTAL)
    @Records(PortalTouchpoint.SIGNED_OUT)
    public void run(Runnable deed) {
        deed.run();
    }

    @Permits(Permission.USE_PORTAL)
    @Records(PortalTouchpoint.SIGNED_OUT)
    public void runAbout(@About(ObjectType.ORDER) String order, Runnable deed) {
        deed.run();
    }
}
