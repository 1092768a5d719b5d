package io.itinera.catalog.number.boundary;

import io.itinera.catalog.number.control.NumberBook;
import io.itinera.catalog.number.control.NumberTrials;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** A hospital takes over its own numbers from a file: those it had stay, unless the file says otherwise of one. */
@UseCase
public class ImportOwnNumbers {
    @Inject NumberBook book;
    @Inject NumberTrials trials;
    @Inject CurrentActor actor;
    @Inject Event<OwnNumbersTouched> touched;

    /**
     * @param seen what was shown that would happen
     * @return what happened
     * @throws OwnNumbersChanged when something else would happen by now
     * @throws OwnNumbersTooMany when there would be more than are kept
     */
    @Permits(Permission.KEEP_OWN_NUMBERS)
    @Records(PortalTouchpoint.OWN_NUMBERS_IMPORTED)
    public NumberTrial bring(NumberFile file, NumberTrial seen) {
        AccountId account = actor.get().ownAccount();
        book.open(account);
        NumberTrials.Sifted sifted = trials.sift(account, file);
        if (!sifted.trial().equals(seen) || !seen.isOfUse()) {
            throw new OwnNumbersChanged();
        }
        book.write(account, sifted.taken());
        touched.fire(OwnNumbersTouched.imported(account, seen));
        return seen;
    }
}
