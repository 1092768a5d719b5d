package io.itinera.insight.satisfaction.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** A person put the short question aside. */
public record SurveyDismissed(AccountId account, List<ObjectRef> about) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.SURVEY_DISMISSED;
    }
}
