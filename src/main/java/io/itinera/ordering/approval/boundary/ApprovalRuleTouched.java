package io.itinera.ordering.approval.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** A rule of approval was added, changed or removed. @param reason which of them */
public record ApprovalRuleTouched(AccountId account, String reason) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.APPROVAL_RULE_CHANGED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of();
    }
}
