package io.itinera.ordering.quick.boundary;

import io.itinera.ordering.quick.control.OrderFiles;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.io.InputStream;

/** A buyer brings a file of what to order, from a spreadsheet or another program. Nothing of it is stored. */
@UseCase
public class UploadOrderFile {
    public static final int MOST_MEGABYTES = 5;

    @Inject OrderFiles files;
    @Inject CurrentActor actor;

    /**
     * @param name the file's, by which nothing is decided
     * @throws io.itinera.shared.sheet.SheetUnreadable and why; not more of the file is read than is needed to know
     * @throws UploadsBusy                             when as many files as can be are being opened
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.ORDER_FILE_UPLOADED)
    public OrderFile upload(String name, InputStream file) {
        return files.open(actor.get().ownAccount(), name, file);
    }
}
