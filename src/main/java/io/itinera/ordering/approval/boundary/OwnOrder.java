package io.itinera.ordering.approval.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** Nobody decides about an order of their own. */
public class OwnOrder extends BusinessRuleViolation {
    private final String orderNumber;

    public OwnOrder(String number) {
        super("own-order", number);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
