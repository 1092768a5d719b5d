package io.itinera.insight.action.boundary;

import io.itinera.insight.action.control.ActionPower;
import io.itinera.insight.action.control.Actions;
import io.itinera.insight.action.control.PlanCheck;
import io.itinera.insight.action.entity.Action;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;

/** An analyst registers an action before it begins. From then on nobody can change it, and what it could show is written down beside it. */
@UseCase
public class RegisterAction {
    private static final int SCALE = 4;

    @Inject Actions actions;
    @Inject PlanCheck check;
    @Inject ActionPower power;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /**
     * @param seen the version that was shown
     * @throws PlanImpossible when it was to begin by today, for instance
     * @throws ActionFixed    when it is registered already
     * @throws io.itinera.shared.ChangedMeanwhile when it is not any more as it was seen
     */
    @Permits(Permission.PLAN_ACTIONS)
    @Records(PortalTouchpoint.ACTION_REGISTERED)
    public void register(long id, int seen) {
        Action action = actions.draft(id, seen);
        Double smallest = power.foretell(check.checked(Actions.plan(action))).change();
        action.register(actor.get().person().value(), smallest == null ? null : BigDecimal.valueOf(smallest).setScale(SCALE, RoundingMode.HALF_UP), clock.instant());
    }
}
