package io.itinera.ordering.approval.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** A substitution for absence was entered or ended. @param reason which of them */
public record AbsenceTouched(AccountId account, String reason) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.ABSENCE_CHANGED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of();
    }
}
