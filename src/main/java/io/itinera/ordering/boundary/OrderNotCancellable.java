package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** The supplier is at work on the order, or it has ended. */
public class OrderNotCancellable extends BusinessRuleViolation {
    private final String orderNumber;

    public OrderNotCancellable(String number) {
        super("order-not-cancellable", number);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
