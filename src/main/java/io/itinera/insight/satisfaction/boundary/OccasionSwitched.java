package io.itinera.insight.satisfaction.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;
import java.util.Locale;

/** An analyst let something be asked, or not any more. */
public record OccasionSwitched(String code, boolean on) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.SURVEY_OCCASION_SWITCHED;
    }

    /** Nobody's. */
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
        return (on ? "asked:" : "not-asked:") + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
