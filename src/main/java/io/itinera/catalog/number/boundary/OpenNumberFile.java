package io.itinera.catalog.number.boundary;

import io.itinera.catalog.number.control.NumberFiles;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.io.InputStream;

/** Somebody brings a file of the hospital's own numbers, to see what importing it would do. Nothing is stored. */
@UseCase
public class OpenNumberFile {
    public static final int MOST_MEGABYTES = 8;
    public static final int MOST_ROWS = 50_000;

    @Inject NumberFiles files;

    /**
     * @return the file, with the columns that most likely hold the numbers
     * @throws io.itinera.shared.sheet.SheetUnreadable and why; not more of the file is read than is needed to know
     */
    @Permits(Permission.KEEP_OWN_NUMBERS)
    @Records(PortalTouchpoint.OWN_NUMBERS_OPENED)
    public NumberFile open(InputStream file) {
        return files.open(file);
    }
}
