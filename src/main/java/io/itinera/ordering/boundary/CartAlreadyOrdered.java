package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** The cart has become an order already, on other terms than it is submitted with now. */
public class CartAlreadyOrdered extends BusinessRuleViolation {
    private final String orderNumber;

    public CartAlreadyOrdered(String number) {
        super("cart-already-ordered", number);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
