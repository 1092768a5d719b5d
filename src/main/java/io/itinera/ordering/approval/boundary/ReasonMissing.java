package io.itinera.ordering.approval.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** Turning an order down needs a reason for its buyer. */
public class ReasonMissing extends BusinessRuleViolation {
    private final String orderNumber;

    public ReasonMissing(String number) {
        super("reason-missing", number);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
