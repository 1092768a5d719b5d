package io.itinera.ordering.budget.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** A budget was added, changed or removed. @param reason which of them */
public record BudgetTouched(AccountId account, String reason) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.BUDGET_CHANGED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of();
    }
}
