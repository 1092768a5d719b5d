package io.itinera.ordering.aside.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.ArrayList;
import java.util.List;

/**
 * A cart was set aside, taken up, renamed, removed or brought back, or lines left it for another.
 *
 * @param how   a word for what was done; null where the touchpoint says it
 * @param other the other cart concerned; null without
 */
public record CartsTouched(PortalTouchpoint touchpoint, AccountId account, String how, long cart, Long other) implements JourneyFact {
    @Override
    public List<ObjectRef> about() {
        List<ObjectRef> about = new ArrayList<>(List.of(ObjectRef.subject(ObjectType.CART, cart)));
        if (other != null) {
            about.add(ObjectRef.related(ObjectType.CART, other));
        }
        return about;
    }

    @Override
    public String reason() {
        return how;
    }
}
