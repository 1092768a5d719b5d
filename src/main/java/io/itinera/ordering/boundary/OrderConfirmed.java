package io.itinera.ordering.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.List;

/** The supplier said what comes of an order. @param reason {@code changed} when not as ordered or promised, else null */
public record OrderConfirmed(String number, AccountId account, BigDecimal amount, String reason) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.ORDER_CONFIRMED;
    }

    @Override
    public Initiator initiator() {
        return Initiator.SUPPLIER;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, number));
    }
}
