package io.itinera.insight.loop.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** An account manager talked with a hospital about a friction, and closed its case. @param code the hospital's */
public record FrictionCaseClosed(String kind, AccountId account, String code) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.FRICTION_CASE_CLOSED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ACCOUNT, code));
    }

    @Override
    public String reason() {
        return kind;
    }
}
