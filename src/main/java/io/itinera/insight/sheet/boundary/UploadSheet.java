package io.itinera.insight.sheet.boundary;

import io.itinera.insight.sheet.control.Sheets;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.sheet.SheetUnreadable;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.io.InputStream;

/** Somebody brings what a telephone system or a CRM exports. It waits beside nothing else: a person's former file goes. */
@UseCase
public class UploadSheet {
    public static final int MOST_MEGABYTES = 20;
    public static final int MOST_ROWS = 20_000;

    @Inject Sheets sheets;

    /** @param name the file's; its first 120 letters are kept */
    public record Request(String name, InputStream file) {
    }

    /**
     * @return the number of the file
     * @throws SheetUnreadable and why; not more of the file is read than is needed to know
     */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    @Records(PortalTouchpoint.SHEET_UPLOADED)
    public long upload(Request request) {
        return sheets.keep(request.name(), request.file());
    }
}
