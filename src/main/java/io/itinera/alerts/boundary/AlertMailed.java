package io.itinera.alerts.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** An alert left the portal as a letter. */
public record AlertMailed(long alert, AccountId account) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.ALERT_MAILED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ALERT, alert));
    }

    @Override
    public Initiator initiator() {
        return Initiator.SYSTEM;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }
}
