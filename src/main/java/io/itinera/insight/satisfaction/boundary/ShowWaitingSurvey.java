package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.satisfaction.control.PendingQuestions;
import io.itinera.insight.satisfaction.control.Surveys;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.inject.Inject;
import java.util.Optional;

/** Brings a question that waits for the person before them, on a page they came to for something else. */
@UseCase
public class ShowWaitingSurvey {
    @Inject PendingQuestions pending;
    @Inject Surveys surveys;
    @Inject CurrentActor actor;

    /** @param about only a question about this; null for any */
    @Permits(Permission.ANSWER_SURVEYS)
    @Unrecorded("the page is the touchpoint; when the question was first seen stands in the ledger")
    public Optional<QuestionRow> show(ObjectRef about) {
        Actor person = actor.get();
        if (!person.isWatched() || !pending.has(person.pseudonym())) {
            return Optional.empty();
        }
        Optional<QuestionRow> waiting = surveys.waiting(person.pseudonym(), about);
        waiting.ifPresent(question -> surveys.see(question.id()));
        return waiting;
    }
}
