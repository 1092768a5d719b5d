package io.itinera.ordering.approval.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.math.BigDecimal;
import java.util.List;

/** The order is above what the approver may approve. */
public class ApprovalAboveLimit extends BusinessRuleViolation {
    private final String orderNumber;

    public ApprovalAboveLimit(String number, BigDecimal limit) {
        super("approval-above-limit", number, limit);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
