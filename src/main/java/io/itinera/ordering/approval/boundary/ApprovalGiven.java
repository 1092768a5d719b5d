package io.itinera.ordering.approval.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.List;

/** An approver approved an order that others have to approve still. */
public record ApprovalGiven(String number, AccountId account, BigDecimal amount) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.ORDER_APPROVED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, number));
    }

    @Override
    public String reason() {
        return "others-follow";
    }
}
