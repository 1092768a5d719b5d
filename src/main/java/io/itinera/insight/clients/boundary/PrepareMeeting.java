package io.itinera.insight.clients.boundary;

import io.itinera.insight.clients.control.MeetingBriefs;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;

/** An account manager reads on one page what happened at a hospital since the last meeting. */
@UseCase
public class PrepareMeeting {
    @Inject MeetingBriefs briefs;

    /**
     * @param since null for since the last visit or workshop, or a call of ours a week ago and more
     * @throws io.itinera.shared.NoSuchRecord when the hospital is not one of the manager's
     */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    @Unrecorded("the page view is the touchpoint; what is written here is who looked")
    public MeetingBrief brief(String code, LocalDate since, Locale locale) {
        return briefs.read(code, since, locale);
    }
}
