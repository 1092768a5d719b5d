package io.itinera.accounts.boundary;

import io.itinera.accounts.control.PersonalRecords;
import io.itinera.accounts.control.People;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.io.OutputStream;

/** A person takes along everything that is kept about them, as JSON. */
@UseCase
public class ExportMyData {
    @Inject People people;
    @Inject PersonalRecords records;
    @Inject CurrentActor actor;

    /**
     * Writes while it reads, however much it is.
     *
     * @throws TransfersBusy     when others take their data along at this moment
     * @throws TransferBrokenOff when nobody takes what is written
     */
    @Permits(Permission.USE_PORTAL)
    @Records(PortalTouchpoint.MY_DATA_EXPORTED)
    public void export(OutputStream out) {
        records.write(people.subject(actor.get().person()), out);
    }
}
