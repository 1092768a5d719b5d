package io.itinera.insight.satisfaction.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.LetterLink;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;
import java.util.Set;

/** A question goes to one person as a letter; its scale is a row of links, unless it has several scales. */
public record SurveyMailed(AccountId account, PersonId person, QuestionRow question, List<ObjectRef> about, AnswerLink answer)
        implements JourneyFact, Noteworthy {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.SURVEY_MAILED;
    }

    @Override
    public Initiator initiator() {
        return Initiator.SYSTEM;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public String fact() {
        return "survey:" + question.id();
    }

    @Override
    public Set<Persona> audience() {
        return Set.of();
    }

    @Override
    public Set<PersonId> people() {
        return Set.of(person);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    /** One sentence for each occasion that goes out by letter. */
    @Override
    public String messageKey() {
        return question.letterKey();
    }

    @Override
    public List<String> arguments() {
        return List.of(question.objectId() == null ? "" : question.objectId());
    }

    @Override
    public String link() {
        return answer.path();
    }

    @Override
    public List<LetterLink> letterLinks() {
        return question.instrument().equals("TRS") ? List.of(new LetterLink("", answer.path()))
            : question.marks().stream().map(mark -> new LetterLink(String.valueOf(mark), answer.path() + "&a=" + mark)).toList();
    }
}
