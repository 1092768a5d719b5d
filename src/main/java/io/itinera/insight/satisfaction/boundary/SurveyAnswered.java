package io.itinera.insight.satisfaction.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** A person answered the short question, on a page of the portal or by a letter. */
public record SurveyAnswered(AccountId account, List<ObjectRef> about, Channel channel) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.SURVEY_ANSWERED;
    }
}
