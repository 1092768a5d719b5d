package io.itinera.insight.outside.boundary;

import io.itinera.insight.outside.control.OwnNotes;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** Whoever noted something of a contact or an interview takes it back; that the contact was stays. */
@UseCase
public class WithdrawNote {
    @Inject OwnNotes own;

    /** @param account the hospital's code @param version of the note that they know */
    public record Request(@About(ObjectType.ACCOUNT) String account, long id, int version) {
    }

    /**
     * @throws io.itinera.shared.NoSuchRecord     when it is gone, another's or not of that hospital
     * @throws io.itinera.shared.ChangedMeanwhile when it was corrected since, in another tab
     */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    @Records(PortalTouchpoint.NOTE_WITHDRAWN)
    public void withdraw(Request request) {
        own.remove(own.toChange(request.account(), request.id(), request.version(), true));
    }
}
