package io.itinera.ordering.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.List;

/**
 * A buyer submits a cart, whatever comes of it: fired as soon as the price is known, so that a refusal too says which
 * account met it and what was at stake.
 */
public record CartHandedIn(AccountId account, long cartId, BigDecimal amount) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.ORDER_SUBMITTED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.CART, cartId));
    }

    /** What is ordered within another step is told by {@link OrderSubmitted} alone. */
    @Override
    public boolean isPart() {
        return true;
    }
}
