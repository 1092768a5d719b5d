package io.itinera.ordering.delivery.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** A buyer said which parts of a line go elsewhere, or come on another day. @param parts how many; 0 for none any more */
public record CartLineSplit(AccountId account, long cart, String partNumber, int parts) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.CART_LINE_SPLIT;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.CART, cart), ObjectRef.related(ObjectType.PRODUCT, partNumber));
    }

    @Override
    public String reason() {
        return parts == 0 ? "undivided" : "in-parts";
    }
}
