package io.itinera.ordering.standing.boundary;

import io.itinera.accounts.boundary.ActForPerson;
import io.itinera.ordering.standing.control.StandingOrders;
import io.itinera.ordering.standing.control.StandingOrders.DueOrder;
import io.itinera.ordering.standing.control.StandingRuns;
import io.itinera.shared.Actor;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.PersonId;
import io.itinera.shared.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes all runs whose time has come, each in a transaction of its own and in its owner's name, and ends questions whose
 * last day has gone by. One that fails does not keep the others from it, and is tried again in the next round.
 */
@ApplicationScoped
public class MakeDueRuns {
    private static final Logger LOG = Logger.getLogger(MakeDueRuns.class.getName());

    @Inject StandingOrders standings;
    @Inject StandingRuns runs;
    @Inject RunStandingOrder runStandingOrder;
    @Inject AskAboutRun askAboutRun;
    @Inject LapseRun lapseRun;
    @Inject ActForPerson actForPerson;
    @Inject CurrentActor actor;

    /** As the portal. A standing order of which several runs are due gets all of them. */
    public void make() {
        for (List<DueOrder> due = standings.due(); !due.isEmpty(); due = standings.due()) {
            if (due.stream().filter(this::run).count() == 0) {
                break;
            }
        }
        runs.overdue().forEach(this::lapse);
    }

    /** Whether it went on. */
    private boolean run(DueOrder due) {
        return attempt("run of standing order " + due.id(), due.owner(), owner -> {
            try {
                runStandingOrder.run(due.id());
            } catch (BusinessRuleViolation refused) {
                askAboutRun.ask(due.id(), refused.code());
            }
        });
    }

    private void lapse(OpenQuestionRow question) {
        attempt("question of standing order " + question.id(), standings.owner(question.id()),
            owner -> lapseRun.lapse(question, owner.person()));
    }

    /** In the name of the owner who may still order, else as the portal. */
    private boolean attempt(String what, PersonId owner, Consumer<Actor> work) {
        try {
            Actor acting = Optional.ofNullable(owner).flatMap(actForPerson::actor).filter(person -> person.may(Permission.PLACE_ORDERS))
                .orElse(Actor.PORTAL);
            actor.runInNameOf(acting, () -> work.accept(acting));
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "no " + what + " this time", e);
            return false;
        }
    }
}
