package io.itinera.insight.map.boundary;

import io.itinera.insight.map.control.Annotations;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** An analyst takes away what was noted by mistake. */
@UseCase
public class RemoveAnnotation {
    @Inject Annotations annotations;

    /**
     * @param version that the analyst knows
     * @throws io.itinera.shared.ChangedMeanwhile when somebody else has corrected it
     * @throws io.itinera.shared.NoSuchRecord     when it was taken away before
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.ANNOTATION_REMOVED)
    public void remove(long id, int version) {
        annotations.remove(annotations.known(id, version));
    }
}
