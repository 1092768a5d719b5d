package io.itinera.insight.action.control;

import io.itinera.insight.action.boundary.ActionPlan;
import io.itinera.insight.action.boundary.PowerRow;
import io.itinera.insight.statistics.control.DetectableChange;
import io.itinera.insight.statistics.control.DifferenceInDifferences;
import io.itinera.insight.statistics.control.Effect;
import io.itinera.insight.statistics.control.InterruptedSeries;
import io.itinera.insight.statistics.control.Panel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Foretells what a plan could show, from the same hospitals in as many weeks that have just gone by. */
@ApplicationScoped
public class ActionPower {
    private static final long SEED = 1;

    @Inject ActionFigures figures;
    @Inject Actions actions;

    public PowerRow foretell(ActionPlan plan) {
        Weeks past = new Weeks(actions.today().minusWeeks((long) plan.weeksAfter() + plan.measure().weeksToWait()), plan.weeksBefore(), plan.weeksAfter());
        Panel panel = figures.panel(new ActionFigures.Wanted(plan.measure(), plan.subject(), past, plan.getting(), plan.compared())).telling();
        Effect noise = plan.compared().isEmpty() ? InterruptedSeries.step(panel) : DifferenceInDifferences.of(panel, SEED).effect();
        DetectableChange foretold = DetectableChange.foretold(panel, noise, plan.measure().isShare());
        double weight = panel.weight(true, 0, panel.periods());
        return new PowerRow(foretold.change(), foretold.designEffect(), weight == 0 ? null : panel.total(true, 0, panel.periods()) / weight,
            weight / panel.periods(), panel.count(true), panel.count(false));
    }
}
