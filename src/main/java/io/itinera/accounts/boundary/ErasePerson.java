package io.itinera.accounts.boundary;

import io.itinera.accounts.control.Erasing;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** Operations carry out what a person asked for: they are cut out of everything, at once and for good. */
@UseCase
public class ErasePerson {
    @Inject Erasing erasing;
    @Inject CurrentActor actor;

    /**
     * @throws io.itinera.shared.NoSuchRecord when nobody asks for it any more
     * @throws OwnErasure       for one's own request
     * @throws LastOfRole       when the hospital could not go on
     * @throws ClientsLeftAlone for a manager who still looks after hospitals
     */
    @Permits(Permission.ERASE_PEOPLE)
    @Records(PortalTouchpoint.PERSON_ERASED)
    public void erase(long request) {
        erasing.carryOut(request, actor.get().person());
    }
}
