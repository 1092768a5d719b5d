package io.itinera.ordering.delivery.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** A buyer chose whether a cart or an order comes only when everything is there. */
public record DeliveryChosen(PortalTouchpoint touchpoint, AccountId account, ObjectRef subject, boolean completeOnly) implements JourneyFact {
    @Override
    public List<ObjectRef> about() {
        return List.of(subject);
    }

    @Override
    public String reason() {
        return completeOnly ? "complete-only" : "as-it-comes";
    }
}
