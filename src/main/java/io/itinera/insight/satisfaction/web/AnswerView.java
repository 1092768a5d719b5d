package io.itinera.insight.satisfaction.web;

import io.itinera.insight.satisfaction.boundary.AnswerLink;
import io.itinera.insight.satisfaction.boundary.AnswerLinkRefused;
import io.itinera.insight.satisfaction.boundary.AnswerSurvey;
import io.itinera.insight.satisfaction.boundary.ReadAnswerLink;
import io.itinera.insight.satisfaction.boundary.ReadAnswerLink.Opened;
import io.itinera.insight.satisfaction.boundary.StopSurveyLetters;
import io.itinera.platform.web.PageTrace;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.PortalPage;
import io.itinera.shared.touchpoint.Channel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page behind a link of a letter: one question, the answer chosen in the letter, one button. Opening it records nothing, because
 * programs that look at mail open every link; only the button answers.
 */
@Named
@RequestScoped
public class AnswerView {
    @Inject ReadAnswerLink readLink;
    @Inject AnswerSurvey answerSurvey;
    @Inject StopSurveyLetters stopLetters;
    @Inject CurrentActor actor;
    @Inject PageTrace trace;
    private final MarksForm form = new MarksForm();
    private Long survey;
    private Long ends;
    private String sign;
    private Integer chosen;
    private Opened opened;
    private String refusal;
    private String said;

    /** What the link leads to; on a press of the button too, before anything is done. */
    public void load() {
        if (open()) {
            trace.isNoStep();
            form.setMark(chosen);
        }
    }

    private boolean open() {
        try {
            opened = readLink.open(new AnswerLink(survey == null ? 0 : survey, ends == null ? 0 : ends, sign));
            return true;
        } catch (AnswerLinkRefused refused) {
            refusal = refused.code();
            trace.refused(PortalPage.ANSWER, refused.code());
            return false;
        }
    }

    /** Whether there is a question before the person; looks at the link again when a button was pressed. */
    public boolean isAsking() {
        return said == null && (opened != null || refusal == null && open());
    }

    public void answer() {
        if (isAsking()) {
            actor.runAs(opened.holder(), () -> answerSurvey.answer(form.request(opened.question(), Channel.EMAIL)));
            said = "survey.thanks";
        }
    }

    /** No more of these letters; the question stays unanswered. */
    public void stop() {
        if (isAsking()) {
            actor.runAs(opened.holder(), stopLetters::stop);
            said = "survey.letters.stopped";
        }
    }

    /** Null while nothing opened. */
    public Opened getOpened() {
        return opened;
    }

    /** The message to read instead of a question; null for none. */
    public String getSaid() {
        return said;
    }

    /** Why there is no question; null when there is one. */
    public String getRefusal() {
        return refusal;
    }

    public MarksForm getForm() {
        return form;
    }

    public Long getSurvey() {
        return survey;
    }

    public void setSurvey(Long survey) {
        this.survey = survey;
    }

    public Long getEnds() {
        return ends;
    }

    public void setEnds(Long ends) {
        this.ends = ends;
    }

    public String getSign() {
        return sign;
    }

    public void setSign(String sign) {
        this.sign = sign;
    }

    public Integer getChosen() {
        return chosen;
    }

    public void setChosen(Integer chosen) {
        this.chosen = chosen;
    }
}
