package io.itinera.insight.satisfaction.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** A short question was put to a person. */
public record SurveyOffered(AccountId account, List<ObjectRef> about) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.SURVEY_OFFERED;
    }

    /** The portal asks, although it does so while a person uses it. */
    @Override
    public Initiator initiator() {
        return Initiator.SYSTEM;
    }
}
