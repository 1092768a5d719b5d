package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.satisfaction.control.Surveys;
import io.itinera.insight.satisfaction.entity.Survey;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** A person puts the short question aside; it does not come back. */
@UseCase
public class DismissSurvey {
    @Inject Surveys surveys;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<SurveyDismissed> dismissed;

    /**
     * @throws SurveyAlreadyAnswered               when it was answered or put aside before
     * @throws io.itinera.shared.NoSuchRecord when the question was put to somebody else
     */
    @Permits(Permission.ANSWER_SURVEYS)
    @Records(PortalTouchpoint.SURVEY_DISMISSED)
    public void dismiss(@About(ObjectType.SURVEY) long id) {
        Survey survey = surveys.askedOf(actor.get().pseudonym(), id);
        if (!survey.isOpen()) {
            throw new SurveyAlreadyAnswered();
        }
        survey.dismiss(clock.instant());
        dismissed.fire(new SurveyDismissed(new AccountId(survey.accountId()), Surveys.about(survey)));
    }
}
