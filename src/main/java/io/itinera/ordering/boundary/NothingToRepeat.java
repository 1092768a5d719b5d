package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** No line of the earlier order can be ordered today. */
public class NothingToRepeat extends BusinessRuleViolation {
    private final String orderNumber;

    public NothingToRepeat(String number) {
        super("nothing-to-repeat", number);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
