package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** What is to be confirmed is what was confirmed before. */
public class NothingToConfirm extends BusinessRuleViolation {
    private final String orderNumber;

    public NothingToConfirm(String number) {
        super("nothing-to-confirm", number);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
