package io.itinera.catalog.number.boundary;

import io.itinera.catalog.number.control.NumberSheet;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Locale;

/** Somebody takes the hospital's own numbers along, in a form that can be imported again. */
@UseCase
public class ExportOwnNumbers {
    @Inject NumberSheet sheet;
    @Inject CurrentActor actor;
    @Inject Event<OwnNumbersTouched> touched;

    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.OWN_NUMBERS_EXPORTED)
    public void export(Locale language, OutputStream out) {
        AccountId account = actor.get().ownAccount();
        sheet.write(account, language, out);
        touched.fire(OwnNumbersTouched.exported(account));
    }
}
