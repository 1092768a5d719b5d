package io.itinera.catalog.number.boundary;

import io.itinera.catalog.number.control.NumberBook;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** A hospital does not call an article by a number any more. */
@UseCase
public class RemoveOwnNumber {
    @Inject NumberBook book;
    @Inject CurrentActor actor;
    @Inject Event<OwnNumbersTouched> touched;

    /** @throws OwnNumberGone when it is not any more as it was seen */
    @Permits(Permission.KEEP_OWN_NUMBERS)
    @Records(PortalTouchpoint.OWN_NUMBERS_CHANGED)
    public void remove(OwnNumberRow seen) {
        AccountId account = actor.get().ownAccount();
        book.open(account);
        if (!book.remove(account, seen)) {
            throw new OwnNumberGone(seen.number());
        }
        touched.fire(OwnNumbersTouched.changed(account, "removed", seen.partNumber()));
    }
}
