package io.itinera.insight.satisfaction.web;

import io.itinera.insight.satisfaction.boundary.AnswerSurvey;
import io.itinera.insight.satisfaction.boundary.DismissSurvey;
import io.itinera.insight.satisfaction.boundary.OfferSurvey;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;

/** The short question beneath a step just done. Which question it is, is found anew each time and never taken from the form. */
@Named
@RequestScoped
public class SurveyView {
    private static final List<Integer> EFFORTS = List.of(1, 2, 3, 4, 5, 6, 7);

    @Inject OfferSurvey offerSurvey;
    @Inject AnswerSurvey answerSurvey;
    @Inject DismissSurvey dismissSurvey;
    @Inject CurrentActor actor;
    private OptionalLong question;
    private boolean thanked;
    private Integer effort;
    private String expectation;
    private String remark;

    /** Whether there is a question to show, or a word of thanks. */
    public boolean asks(String touchpoint, String about) {
        if (question == null) {
            ObjectRef thing = ObjectRef.parse(about);
            question = thing == null || !actor.get().may(Permission.ANSWER_SURVEYS) ? OptionalLong.empty()
                : offerSurvey.offer(PortalTouchpoint.valueOf(touchpoint), thing);
        }
        return question.isPresent();
    }

    public void answer() {
        if (question != null && question.isPresent()) {
            answerSurvey.answer(new AnswerSurvey.Request(question.getAsLong(), effort, expectation, remark));
            thanked = true;
        }
    }

    public void dismiss() {
        if (question != null && question.isPresent()) {
            dismissSurvey.dismiss(question.getAsLong());
            question = OptionalLong.empty();
        }
    }

    public boolean isThanked() {
        return thanked;
    }

    public List<Integer> getEfforts() {
        return EFFORTS;
    }

    public Integer getEffort() {
        return effort;
    }

    public void setEffort(Integer effort) {
        this.effort = effort;
    }

    public String getExpectation() {
        return expectation;
    }

    public void setExpectation(String expectation) {
        this.expectation = expectation;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
