package io.itinera.insight.clients.boundary;

import io.itinera.insight.clients.control.BuyingCentres;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.inject.Inject;
import java.util.Locale;

/** An account manager sees who of a hospital decides what, and who fell silent. */
@UseCase
public class ReadBuyingCentre {
    @Inject BuyingCentres centres;

    /** @throws io.itinera.shared.NoSuchRecord when the hospital is not one of the manager's */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    @Unrecorded("the page view is the touchpoint; what is written here is who looked")
    public BuyingCentre centre(String code, Locale locale) {
        return centres.read(code, locale);
    }
}
