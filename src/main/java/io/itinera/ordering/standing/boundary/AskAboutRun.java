package io.itinera.ordering.standing.boundary;

import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.standing.boundary.StandingRunTold.State;
import io.itinera.ordering.standing.control.StandingOrders;
import io.itinera.ordering.standing.control.StandingRuns;
import io.itinera.ordering.standing.entity.StandingOrder;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Asks about a run that no check objected to and whose order was refused all the same. */
@UseCase
public class AskAboutRun {
    @Inject StandingOrders standings;
    @Inject StandingRuns runs;
    @Inject RunBooking booking;
    @Inject Clock clock;
    @Inject Event<StandingRunTold> told;

    /** @param refusal the code of the refusal */
    @Permits(Permission.PLACE_ORDERS)
    @Unrecorded("the run that was refused is the touchpoint")
    public void ask(long id, String refusal) {
        StandingOrder standing = standings.held(id);
        standing.due(runs.settled(standing), OrderDays.today(clock)).ifPresent(due -> {
            told.fire(new StandingRunTold(booking.begin(standing, due), State.ASKED, refusal, null, List.of()));
            runs.ask(standing, due, refusal);
            standing.plan(runs.settled(standing));
        });
    }
}
