package io.itinera.insight.foreign.boundary;

import io.itinera.insight.foreign.control.ForeignExports;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.io.OutputStream;

/** An analyst takes an imported log along again, in the form it came in: XES, or OCEL 2.0 in JSON. */
@UseCase
public class TakeForeignLog {
    @Inject ForeignExports exports;

    /**
     * Writes while it reads.
     *
     * @throws io.itinera.insight.log.boundary.ExportsBusy     when too many others are being written
     * @throws io.itinera.insight.log.boundary.ExportBrokenOff when nobody takes what is written
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.FOREIGN_LOG_TAKEN)
    public void take(ForeignLogRow log, OutputStream out) {
        exports.write(log, out);
    }
}
