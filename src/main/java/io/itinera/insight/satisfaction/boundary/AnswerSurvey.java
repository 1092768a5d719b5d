package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.satisfaction.control.Surveys;
import io.itinera.insight.satisfaction.entity.Expectation;
import io.itinera.insight.satisfaction.entity.Survey;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** A person answers the short question that was put to them. */
@UseCase
public class AnswerSurvey {
    @Inject Surveys surveys;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<SurveyAnswered> answered;

    /**
     * What the person says.
     *
     * @param marks       as many as the instrument has: one, or trust, relevance and simplicity
     * @param expectation {@code BELOW}, {@code MET}, {@code EXCEEDED} or null
     * @param channel     where it is answered
     */
    public record Request(@About(ObjectType.SURVEY) long survey, List<Integer> marks, String expectation, String remark, Channel channel) {
    }

    /**
     * @throws SurveyAlreadyAnswered               the second time
     * @throws io.itinera.shared.NoSuchRecord when the question was put to somebody else
     */
    @Permits(Permission.ANSWER_SURVEYS)
    @Records(PortalTouchpoint.SURVEY_ANSWERED)
    public void answer(Request request) {
        Survey survey = surveys.askedOf(actor.get().pseudonym(), request.survey());
        if (!survey.isOpen()) {
            throw new SurveyAlreadyAnswered();
        }
        survey.answer(request.marks(),
            request.expectation() == null ? null : Expectation.valueOf(request.expectation()), request.remark(),
            clock.instant());
        answered.fire(new SurveyAnswered(new AccountId(survey.accountId()), Surveys.about(survey), request.channel()));
    }
}
