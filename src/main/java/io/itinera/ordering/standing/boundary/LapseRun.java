package io.itinera.ordering.standing.boundary;

import io.itinera.ordering.standing.boundary.StandingRunTold.State;
import io.itinera.ordering.standing.boundary.StandingRunTold.Which;
import io.itinera.ordering.standing.control.StandingOrders;
import io.itinera.ordering.standing.control.StandingRuns;
import io.itinera.ordering.standing.entity.StandingOrder;
import io.itinera.shared.PersonId;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** A question that nobody answered in time ends: nothing is ordered, and that is said. */
@UseCase
public class LapseRun {
    @Inject StandingOrders standings;
    @Inject StandingRuns runs;
    @Inject Event<StandingRunTold> told;

    /**
     * @param owner null when the owner may not order any more
     * @throws RunAlreadySettled when it was answered at the last moment
     */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.STANDING_ORDER_RUN)
    public void lapse(OpenQuestionRow question, PersonId owner) {
        StandingOrder standing = standings.held(question.id());
        runs.settle(standing, question.planned(), StandingRuns.State.UNANSWERED);
        told.fire(new StandingRunTold(new Which(standing.account(), owner, question.id(), question.name(), question.planned(), question.dueOn()),
            State.UNANSWERED, "unanswered", null, List.of()));
    }
}
