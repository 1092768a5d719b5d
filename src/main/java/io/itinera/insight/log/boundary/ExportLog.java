package io.itinera.insight.log.boundary;

import io.itinera.insight.log.control.Exports;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.io.OutputStream;

/** An analyst, or a program of theirs, takes a part of the event log with them. People leave by pseudonym only. */
@UseCase
public class ExportLog {
    @Inject Exports exports;

    /**
     * Writes while it reads, so that a log of any length takes the same memory.
     *
     * @throws ExportsBusy    when too many others are being written; nothing has been written then
     * @throws ExportBrokenOff when nobody takes what is written
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.LOG_EXPORTED)
    public void export(LogSelection selection, LogFormat format, OutputStream out) {
        exports.write(selection, format, out);
    }
}
