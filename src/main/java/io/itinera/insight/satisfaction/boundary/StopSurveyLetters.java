package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.satisfaction.control.Recipients;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** A person wants no more questions by letter. Doing it again changes nothing. */
@UseCase
public class StopSurveyLetters {
    @Inject Recipients recipients;
    @Inject CurrentActor actor;

    @Permits(Permission.ANSWER_SURVEYS)
    @Records(PortalTouchpoint.SURVEY_LETTERS_STOPPED)
    public void stop() {
        recipients.stopLetters(actor.get().pseudonym());
    }
}
