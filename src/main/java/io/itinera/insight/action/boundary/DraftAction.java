package io.itinera.insight.action.boundary;

import io.itinera.insight.action.control.Actions;
import io.itinera.insight.action.control.PlanCheck;
import io.itinera.insight.action.entity.Action;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** An analyst plans an action, or changes a plan that is not registered yet. */
@UseCase
public class DraftAction {
    @Inject Actions actions;
    @Inject PlanCheck check;

    /** @param id null for a new one @param seen the version that was shown; null for a new one */
    public record Request(Long id, Integer seen, ActionPlan plan) {
    }

    /**
     * @return its id
     * @throws PlanImpossible when it cannot be kept like this
     * @throws ActionFixed    when it is registered already
     * @throws io.itinera.shared.ChangedMeanwhile when it is not any more as it was seen
     */
    @Permits(Permission.PLAN_ACTIONS)
    @Records(PortalTouchpoint.ACTION_PLANNED)
    public long draft(Request wanted) {
        ActionPlan plan = check.checked(wanted.plan());
        Action.Idea idea = new Action.Idea(plan.title(), plan.hypothesis(), plan.touchpoint(), plan.segment(), plan.ownerId());
        Action.Judged judged = new Action.Judged(plan.measure().name(), plan.subject(), plan.expected(), plan.startsOn(), plan.weeksBefore(), plan.weeksAfter(),
            plan.lotSeed());
        if (wanted.id() == null) {
            return actions.add(new Action(idea, judged, plan.getting(), plan.compared())).id();
        }
        actions.draft(wanted.id(), wanted.seen()).become(idea, judged, plan.getting(), plan.compared());
        return wanted.id();
    }
}
