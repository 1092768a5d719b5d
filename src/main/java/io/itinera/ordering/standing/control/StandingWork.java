package io.itinera.ordering.standing.control;

import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The runs that wait for their owner on the home page. */
@ApplicationScoped
@Transactional
public class StandingWork implements WorkSource {
    private static final int SHOWN = 5;

    @Inject StandingRuns runs;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        if (!actor.isPerson() || !actor.may(Permission.PLACE_ORDERS)) {
            return List.of();
        }
        return runs.questions(actor.person()).stream().limit(SHOWN).map(run -> new WorkRow("standing-asks",
            List.of(run.name(), run.dueOn()), run.answerBy(), null, "/ordering/standing-run?id=" + run.id() + "&day=" + run.planned())).toList();
    }
}
