package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** An order has to be confirmed before it is shipped. */
public class OrderNotConfirmed extends BusinessRuleViolation {
    private final String orderNumber;

    public OrderNotConfirmed(String number) {
        super("order-not-confirmed", number);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
