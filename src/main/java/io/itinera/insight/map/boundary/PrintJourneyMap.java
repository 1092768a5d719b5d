package io.itinera.insight.map.boundary;

import io.itinera.insight.access.control.Looks;
import io.itinera.insight.control.Pseudonyms;
import io.itinera.insight.control.Scopes;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** An analyst takes the journey map along as one page. It may hold what people said, so it is known who took it. */
@UseCase
public class PrintJourneyMap {
    @Inject Scopes scopes;
    @Inject Looks looks;
    @Inject Pseudonyms pseudonyms;

    /** Enters it into the access log. @param touchpoints how many the map tells of */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.JOURNEY_PRINTED)
    public void print(MapChoice choice, long touchpoints) {
        looks.mapLeaves(scopes.extent(choice.scope()), "PDF", pseudonyms.names().keyNo(), touchpoints);
    }
}
