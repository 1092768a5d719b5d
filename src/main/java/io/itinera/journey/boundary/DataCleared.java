package io.itinera.journey.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** What is no longer kept was cleared away. @param what each kind that had something to clear, with how much, like {@code touchpoint:12} */
public record DataCleared(List<String> what) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.DATA_CLEARED;
    }

    /** Of no hospital. */
    @Override
    public AccountId account() {
        return null;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of();
    }

    @Override
    public String reason() {
        return what.isEmpty() ? "nothing" : String.join(" ", what);
    }
}
