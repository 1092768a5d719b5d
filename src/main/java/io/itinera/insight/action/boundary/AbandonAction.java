package io.itinera.insight.action.boundary;

import io.itinera.insight.action.control.Actions;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.time.Clock;

/** An analyst gives a registered action up and says why; it stays in the list. */
@UseCase
public class AbandonAction {
    @Inject Actions actions;
    @Inject Clock clock;

    /** @throws ActionClosed when it is not registered, or was read or abandoned before */
    @Permits(Permission.PLAN_ACTIONS)
    @Records(PortalTouchpoint.ACTION_ABANDONED)
    public void abandon(long id, String reason) {
        actions.open(id).abandon(reason.strip(), clock.instant());
    }
}
