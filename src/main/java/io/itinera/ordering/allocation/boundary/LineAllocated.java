package io.itinera.ordering.allocation.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** A buyer said who pays for a line of the cart. */
public record LineAllocated(AccountId account, long cartId, String partNumber, Allocation allocation) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.CART_LINE_ALLOCATED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.CART, cartId), ObjectRef.related(ObjectType.PRODUCT, partNumber));
    }

    @Override
    public String reason() {
        return allocation.isOfOrder() ? "charged-with-order" : allocation.shares().size() == 1 ? "charged-elsewhere" : "charged-in-parts";
    }
}
