package io.itinera.ordering.approval.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** Others are asked about the order at this moment. */
public class NotAskedToApprove extends BusinessRuleViolation {
    private final String orderNumber;

    public NotAskedToApprove(String number) {
        super("not-asked-to-approve", number);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
