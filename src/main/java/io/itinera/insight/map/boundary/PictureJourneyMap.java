package io.itinera.insight.map.boundary;

import io.itinera.insight.access.control.Looks;
import io.itinera.insight.control.Pseudonyms;
import io.itinera.insight.control.Scopes;
import io.itinera.platform.paper.PagePicture;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** An analyst takes the journey map along as a picture of its one page. Like the page it may hold what people said. */
@UseCase
public class PictureJourneyMap {
    @Inject Scopes scopes;
    @Inject Looks looks;
    @Inject Pseudonyms pseudonyms;
    @Inject PagePicture pictures;

    /** Enters it into the access log. @param page the map as PDF @param touchpoints how many the map tells of */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.JOURNEY_PICTURED)
    public byte[] picture(byte[] page, MapChoice choice, long touchpoints) {
        byte[] picture = pictures.png(page).orElseThrow(PicturesBusy::new);
        looks.mapLeaves(scopes.extent(choice.scope()), "PNG", pseudonyms.names().keyNo(), touchpoints);
        return picture;
    }
}
