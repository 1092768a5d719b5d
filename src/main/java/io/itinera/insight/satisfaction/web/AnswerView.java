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
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The page behind a link of a letter: one question, the answer chosen in the letter, one button. Opening it records nothing, because
 * programs that look at mail open every link; only the button answers.
 */
@Named
@RequestScoped
public class AnswerView {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
    private static final Pattern MARK = Pattern.compile("\\d{1,2}");

    @Inject ReadAnswerLink readLink;
    @Inject AnswerSurvey answerSurvey;
    @Inject StopSurveyLetters stopLetters;
    @Inject CurrentActor actor;
    @Inject PageTrace trace;
    @Inject ExternalContext external;
    private final MarksForm form = new MarksForm();
    private AnswerLink link;
    private Opened opened;
    private String refusal;
    private String said;

    /** Before the button that was pressed is looked for: whether it is there depends on the link. */
    @PostConstruct
    void read() {
        Map<String, String> asked = external.getRequestParameterMap();
        link = new AnswerLink(number(asked.get("q")), number(asked.get("e")), asked.get("s"));
    }

    private static long number(String text) {
        return text != null && NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
    }

    /** The page is opened, with the answer chosen in the letter. */
    public void load() {
        if (open()) {
            trace.isNoStep();
            String chosen = external.getRequestParameterMap().get("a");
            form.setMark(chosen != null && MARK.matcher(chosen).matches() ? Integer.valueOf(chosen) : null);
        }
    }

    private boolean open() {
        try {
            opened = readLink.open(link);
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
}
