package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** Only the buyer of an order, or a purchasing director, takes it back. */
public class NotYourOrder extends BusinessRuleViolation {
    private final String orderNumber;

    public NotYourOrder(String number) {
        super("not-your-order", number);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
