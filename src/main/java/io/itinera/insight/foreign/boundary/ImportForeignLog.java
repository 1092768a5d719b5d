package io.itinera.insight.foreign.boundary;

import io.itinera.insight.foreign.control.Imports;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.io.InputStream;

/** An analyst brings the log of another tool, to lay it beside ours: all of it is taken, or nothing. */
@UseCase
public class ImportForeignLog {
    @Inject Imports imports;

    /**
     * @param name what the analyst calls it; its first 120 letters are kept
     * @param file XES or OCEL 2.0 (JSON or XML), plain or packed by gzip; what it is, its content says
     */
    public record Request(String name, InputStream file) {
    }

    /**
     * @return the id of the log
     * @throws LogFileUnreadable with the line and what is wrong there
     * @throws ImportsBusy       while another is being read
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.FOREIGN_LOG_IMPORTED)
    public long importLog(Request request) {
        return imports.read(request);
    }
}
