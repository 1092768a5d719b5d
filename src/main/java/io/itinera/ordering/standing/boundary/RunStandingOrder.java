package io.itinera.ordering.standing.boundary;

import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.standing.boundary.RunPlacing.Run;
import io.itinera.ordering.standing.boundary.StandingRunTold.State;
import io.itinera.ordering.standing.boundary.StandingRunTold.Which;
import io.itinera.ordering.standing.control.StandingCheck;
import io.itinera.ordering.standing.control.StandingOrders;
import io.itinera.ordering.standing.control.StandingRuns;
import io.itinera.ordering.standing.entity.StandingOrder;
import io.itinera.ordering.standing.entity.StandingOrder.Due;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import io.itinera.shared.touchpoint.Repeated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Makes the run of a standing order whose time has come: orders when all is as agreed, and asks when something is not. */
@UseCase
public class RunStandingOrder {
    @Inject StandingOrders standings;
    @Inject StandingRuns runs;
    @Inject StandingCheck checks;
    @Inject RunBooking booking;
    @Inject RunPlacing placing;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<StandingRunTold> told;

    /** Whether a run was made. */
    public sealed interface Result {
    }

    /** It was. @param orderNumber null when it asks */
    public record Made(String orderNumber) implements Result {
    }

    /** None was due any more: another instance, or its owner, was first. */
    public record NoneDue() implements Result, Repeated {
    }

    /** In the owner's name; as the portal when the owner may not order any more. */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.STANDING_ORDER_RUN)
    public Result run(long id) {
        StandingOrder standing = standings.held(id);
        Optional<Due> found = standing.due(runs.settled(standing), OrderDays.today(clock));
        if (found.isEmpty()) {
            standing.plan(runs.settled(standing));
            return new NoneDue();
        }
        Due due = found.get();
        Which which = booking.begin(standing, due);
        RunCheck check = checks.check(standing);
        Change first = actor.get().isPortal() ? Change.OWNER_GONE : check.changes().findFirst().orElse(null);
        String number = first == null ? order(standing, due, check) : ask(standing, due);
        standing.plan(runs.settled(standing));
        told.fire(new StandingRunTold(which, first == null ? State.ORDERED : State.ASKED, first == null ? "ordered" : code(first), number,
            check.lines().stream().filter(line -> first == null || line.isChanged()).map(line -> line.article().partNumber()).toList()));
        return new Made(number);
    }

    private String order(StandingOrder standing, Due due, RunCheck check) {
        runs.book(standing, due.planned(), due.on(), StandingRuns.State.ORDERED);
        return placing.place(new Run(standing, due.planned(), due.on(), check.totalNow(), false), check.asNow());
    }

    private String ask(StandingOrder standing, Due due) {
        runs.ask(standing, due, null);
        return null;
    }

    private static String code(Change change) {
        return "asked-" + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
