package io.itinera.insight.satisfaction.web;

import io.itinera.insight.satisfaction.boundary.AnswerSurvey;
import io.itinera.insight.satisfaction.boundary.DismissSurvey;
import io.itinera.insight.satisfaction.boundary.OfferSurvey;
import io.itinera.insight.satisfaction.boundary.QuestionRow;
import io.itinera.insight.satisfaction.boundary.ShowWaitingSurvey;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * The short question beneath a step just done, or one that waits for the person. Which question it is, is found anew each time
 * and never taken from the form.
 */
@Named
@RequestScoped
public class SurveyView {
    @Inject OfferSurvey offerSurvey;
    @Inject ShowWaitingSurvey showWaiting;
    @Inject AnswerSurvey answerSurvey;
    @Inject DismissSurvey dismissSurvey;
    @Inject CurrentActor actor;
    private final MarksForm form = new MarksForm();
    private Optional<QuestionRow> question;
    private boolean thanked;

    /**
     * Whether there is a question to show, or a word of thanks.
     *
     * @param touchpoint the step just done; empty for a question that waits
     * @param about      what the page is about; empty for a page about nothing, where any question may wait
     */
    public boolean asks(String touchpoint, String about) {
        if (question == null) {
            question = actor.get().may(Permission.ANSWER_SURVEYS) ? find(touchpoint, about) : Optional.empty();
        }
        return question.isPresent();
    }

    private Optional<QuestionRow> find(String touchpoint, String about) {
        boolean isAboutNothing = about == null || about.isEmpty();
        ObjectRef thing = isAboutNothing ? null : ObjectRef.parse(about);
        if (thing == null && !isAboutNothing) {
            return Optional.empty();
        }
        return touchpoint == null || touchpoint.isEmpty() ? showWaiting.show(thing) : offerSurvey.offer(PortalTouchpoint.valueOf(touchpoint), thing);
    }

    public void answer() {
        if (question != null && question.isPresent()) {
            answerSurvey.answer(form.request(question.get(), Channel.WEB));
            thanked = true;
        }
    }

    public void dismiss() {
        if (question != null && question.isPresent()) {
            dismissSurvey.dismiss(question.get().id());
            question = Optional.empty();
        }
    }

    /** Null for none. */
    public QuestionRow getQuestion() {
        return question == null ? null : question.orElse(null);
    }

    public MarksForm getForm() {
        return form;
    }

    public boolean isThanked() {
        return thanked;
    }
}
