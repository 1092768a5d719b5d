package io.itinera.ordering.hold.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** The order is no longer held and would cost more, or come later, than the approver has said yes to. */
public class TermsWorsened extends BusinessRuleViolation {
    private final String orderNumber;

    public TermsWorsened(String number) {
        super("terms-worsened", number);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
