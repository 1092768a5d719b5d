package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.satisfaction.control.AnswerLinks;
import io.itinera.insight.satisfaction.control.Surveys;
import io.itinera.insight.satisfaction.entity.Survey;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** A question that the person did not come by to see goes to them as a letter, once. */
@UseCase
public class MailSurvey {
    @Inject Surveys surveys;
    @Inject AnswerLinks links;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<SurveyMailed> mailed;

    /** In the name of the person. */
    @Permits(Permission.ANSWER_SURVEYS)
    @Unrecorded("that a letter was written is a fact of its own")
    public void mail(long id) {
        Actor person = actor.get();
        Survey survey = surveys.askedOf(person.pseudonym(), id);
        if (survey.isOpen() && survey.mailedAt() == null) {
            Instant now = clock.instant();
            survey.mail(now);
            mailed.fire(new SurveyMailed(new AccountId(survey.accountId()), person.person(), surveys.question(survey), Surveys.about(survey),
                links.link(id, now.plus(Surveys.WINDOW))));
        }
    }
}
