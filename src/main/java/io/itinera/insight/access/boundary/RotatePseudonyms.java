package io.itinera.insight.access.boundary;

import io.itinera.insight.control.Pseudonyms;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** Gives everybody another name in what analysts see and take with them; the old names can never be told again. */
@UseCase
public class RotatePseudonyms {
    @Inject Pseudonyms pseudonyms;

    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.PSEUDONYMS_ROTATED)
    public void rotate() {
        pseudonyms.rotate();
    }
}
