package io.itinera.ordering.standing.boundary;

import io.itinera.ordering.standing.boundary.StandingRunTold.Which;
import io.itinera.ordering.standing.control.StandingRuns;
import io.itinera.ordering.standing.entity.StandingOrder;
import io.itinera.ordering.standing.entity.StandingOrder.Due;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Begins a run: days that went by unserved before it are booked as missed, and their owner is told once. */
@ApplicationScoped
class RunBooking {
    @Inject StandingRuns runs;
    @Inject CurrentActor actor;
    @Inject Event<StandingRunsMissed> missed;

    /** The run, as its owner is told of it; the owner is whoever acts, and nobody when that is the portal. */
    Which begin(StandingOrder standing, Due due) {
        Which which = new Which(standing.account(), actor.get().person(), standing.id(), standing.terms().name(), due.planned(), due.on());
        due.passedOver().forEach(day -> runs.book(standing, day, standing.dueOf(day), StandingRuns.State.MISSED));
        if (!due.passedOver().isEmpty()) {
            missed.fire(new StandingRunsMissed(which, due.passedOver()));
        }
        return which;
    }
}
