package io.itinera.insight.action.boundary;

import io.itinera.insight.action.control.Actions;
import io.itinera.insight.action.control.Readings;
import io.itinera.insight.action.entity.Action;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** An analyst reads what an action did, once its weeks are over. It is read once: the verdict stays, whatever the log says later. */
@UseCase
public class ReadEffect {
    @Inject Actions actions;
    @Inject Readings readings;

    /**
     * @throws ActionNotOver while its weeks are not over
     * @throws ActionClosed  when it is not registered, or was read or abandoned before
     */
    @Permits(Permission.PLAN_ACTIONS)
    @Records(PortalTouchpoint.ACTION_READ)
    public void read(long id) {
        Action action = actions.open(id);
        if (actions.state(action) != ActionState.OVER) {
            throw new ActionNotOver();
        }
        readings.read(action);
    }
}
