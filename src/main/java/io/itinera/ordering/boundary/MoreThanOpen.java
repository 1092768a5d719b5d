package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** More of a line was to be shipped, received or invoiced than is possible. */
public class MoreThanOpen extends BusinessRuleViolation {
    private final String orderNumber;

    public MoreThanOpen(String orderNumber, String partNumber, int wanted, int possible) {
        super("more-than-open", orderNumber, partNumber, wanted, possible);
        this.orderNumber = orderNumber;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
