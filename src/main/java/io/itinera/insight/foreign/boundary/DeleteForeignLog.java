package io.itinera.insight.foreign.boundary;

import io.itinera.insight.foreign.control.ForeignLogs;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** An analyst has no more use for an imported log: all of it goes, for every analyst. */
@UseCase
public class DeleteForeignLog {
    @Inject ForeignLogs logs;

    /** @throws io.itinera.shared.NoSuchRecord when there is none, or no longer */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.FOREIGN_LOG_DELETED)
    public void delete(long log) {
        logs.delete(log);
    }
}
