package io.itinera.insight.outside.boundary;

import io.itinera.insight.outside.control.ObservationNotes;
import io.itinera.insight.outside.control.OwnNotes;
import io.itinera.insight.outside.entity.Observation;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Whoever noted something of a contact or an interview says it anew. */
@UseCase
public class CorrectNote {
    @Inject ObservationNotes notes;
    @Inject OwnNotes own;
    @Inject Clock clock;

    /** @param account the hospital's code @param version of the note that they know */
    public record Request(@About(ObjectType.ACCOUNT) String account, long id, int version, Observed observed) {
    }

    /**
     * @throws ObservationUnclear                 without words, or about no touchpoint of the journey
     * @throws io.itinera.shared.NoSuchRecord     when it is gone, another's or not of that hospital
     * @throws io.itinera.shared.ChangedMeanwhile when it was corrected since, in another tab
     */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    @Records(PortalTouchpoint.NOTE_CORRECTED)
    public void correct(Request request) {
        Observation anew = notes.read(List.of(request.observed())).get(0);
        own.toChange(request.account(), request.id(), request.version(), false).correct(anew, clock.instant());
    }
}
