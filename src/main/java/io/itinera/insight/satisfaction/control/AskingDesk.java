package io.itinera.insight.satisfaction.control;

import io.itinera.insight.satisfaction.boundary.QuestionRow;
import io.itinera.insight.satisfaction.boundary.SurveyOffered;
import io.itinera.insight.satisfaction.control.AskingPolicy.Look;
import io.itinera.insight.satisfaction.control.Surveys.Asking;
import io.itinera.insight.satisfaction.control.Surveys.Ledger;
import io.itinera.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks somebody something, if the rules of asking allow it: the one place where a question comes into the ledger. */
@ApplicationScoped
public class AskingDesk {
    @Inject Surveys surveys;
    @Inject AskingPolicy policy;
    @Inject Event<SurveyOffered> offered;

    /** The question put now, or before about the same thing and still open; empty for none. */
    public Optional<QuestionRow> ask(Actor person, Asking asking) {
        if (!person.isWatched() || policy.isNeverAsked(person.pseudonym())) {
            return Optional.empty();
        }
        Ledger ledger = surveys.ledger(person, asking);
        if (ledger.open().isPresent() || ledger.askedLately() || !asking.occasion().on()) {
            return ledger.open();
        }
        Look look = policy.look(person, asking.occasion().cue());
        // waiting at the gate is for those whom the rules let through already
        boolean allowed = look.isCalm() && ledger.askedOfHospital() < look.most();
        Optional<QuestionRow> put = allowed ? surveys.put(person, asking, look) : Optional.empty();
        put.ifPresent(question -> offered.fire(new SurveyOffered(person.ownAccount(), Surveys.about(question.id(), asking.about()))));
        return put;
    }
}
