package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.satisfaction.control.Candidates;
import io.itinera.insight.satisfaction.control.Candidates.Candidate;
import io.itinera.insight.satisfaction.control.LettersDue;
import io.itinera.insight.satisfaction.control.PendingQuestions;
import io.itinera.insight.satisfaction.control.Recipients;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks whoever could be asked now, and writes to those who did not come by, each in a transaction of its own and in the person's
 * name; one that fails does not keep the others from it.
 */
@ApplicationScoped
public class AskPeople {
    private static final Logger LOG = Logger.getLogger(AskPeople.class.getName());

    @Inject Candidates candidates;
    @Inject Recipients recipients;
    @Inject LettersDue lettersDue;
    @Inject AskPerson askPerson;
    @Inject MailSurvey mailSurvey;
    @Inject PendingQuestions pending;
    @Inject CurrentActor current;

    public void ask() {
        candidates.find().forEach(this::ask);
        lettersDue.find().forEach(due -> inNameOf(due.pseudonym(), person -> mailSurvey.mail(due.survey())));
        pending.look();
    }

    private void ask(Candidate candidate) {
        inNameOf(candidate.pseudonym(), person -> askPerson.ask(candidate.asking()));
    }

    private void inNameOf(UUID pseudonym, Consumer<Actor> work) {
        try {
            recipients.actor(pseudonym).ifPresent(person -> current.runInNameOf(person, () -> work.accept(person)));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a question was not asked this time", e);
        }
    }
}
