package io.itinera.ordering.budget.boundary;

import io.itinera.ordering.budget.control.Budgets;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** A director takes a budget away: nothing is held against it any more. Its history stays. */
@UseCase
public class RemoveBudget {
    @Inject Budgets budgets;
    @Inject CurrentActor actor;
    @Inject Event<BudgetTouched> touched;

    /**
     * @param seen the version of the budget that was shown
     * @throws io.itinera.shared.ChangedMeanwhile when the budget is not any more as it was seen
     * @throws io.itinera.shared.NoSuchRecord     for one that is not the hospital's
     */
    @Permits(Permission.KEEP_BUDGETS)
    @Records(PortalTouchpoint.BUDGET_CHANGED)
    public void remove(long id, int seen) {
        budgets.remove(actor.get(), id, seen);
        touched.fire(new BudgetTouched(actor.get().ownAccount(), "removed"));
    }
}
