package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** The supplier has nothing to say about the order: it is not released, shipped already, or has ended. */
public class OrderNotConfirmable extends BusinessRuleViolation {
    private final String orderNumber;

    public OrderNotConfirmable(String number) {
        super("order-not-confirmable", number);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
