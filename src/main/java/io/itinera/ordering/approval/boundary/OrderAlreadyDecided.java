package io.itinera.ordering.approval.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** The order does not wait for a decision, or no longer. */
public class OrderAlreadyDecided extends BusinessRuleViolation {
    private final String orderNumber;

    public OrderAlreadyDecided(String number) {
        super("order-already-decided", number);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
