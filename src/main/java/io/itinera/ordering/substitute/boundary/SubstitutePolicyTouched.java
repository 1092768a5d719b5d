package io.itinera.ordering.substitute.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;
import java.util.Locale;

/** A hospital decided what it takes in place of an article. @param rule null when it took its decision back */
public record SubstitutePolicyTouched(AccountId account, String partNumber, SubstituteRule rule) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.SUBSTITUTE_POLICY_CHANGED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.PRODUCT, partNumber));
    }

    @Override
    public String reason() {
        return rule == null ? "removed" : rule.name().toLowerCase(Locale.ROOT);
    }
}
