package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.satisfaction.control.AskingDesk;
import io.itinera.insight.satisfaction.control.Candidates;
import io.itinera.insight.satisfaction.control.Surveys.Asking;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.inject.Inject;
import java.util.Optional;

/** The portal puts a question to a person who is not there; it waits on their pages. */
@UseCase
public class AskPerson {
    @Inject AskingDesk desk;
    @Inject Candidates candidates;
    @Inject CurrentActor actor;

    /** In the name of the person. */
    @Permits(Permission.ANSWER_SURVEYS)
    @Unrecorded("that a question was put is a fact of its own")
    public Optional<QuestionRow> ask(Asking asking) {
        Actor person = actor.get();
        return candidates.isKnown(asking.occasion().cue(), person.ownAccount().value(), person.pseudonym()) ? desk.ask(person, asking)
            : Optional.empty();
    }
}
