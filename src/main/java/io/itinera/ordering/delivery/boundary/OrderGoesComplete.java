package io.itinera.ordering.delivery.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** Something would stay behind of an order that its hospital wants only when everything of it is there. */
public class OrderGoesComplete extends BusinessRuleViolation {
    private final String orderNumber;

    /** @param behind how many pieces of the article would stay behind */
    public OrderGoesComplete(String number, String partNumber, int behind) {
        super("order-goes-complete", number, partNumber, behind);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
