package io.itinera.ordering.approval.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** An approver would leave all lines out: that is turning the order down. */
public class NothingApproved extends BusinessRuleViolation {
    private final String orderNumber;

    public NothingApproved(String number) {
        super("nothing-approved", number);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
