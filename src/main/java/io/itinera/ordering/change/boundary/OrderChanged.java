package io.itinera.ordering.change.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.List;

/** A buyer changed an order before the supplier had started on it. @param total of what is left */
public record OrderChanged(String number, AccountId account, BigDecimal total) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.ORDER_CHANGED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, number));
    }

    @Override
    public BigDecimal amount() {
        return total;
    }
}
