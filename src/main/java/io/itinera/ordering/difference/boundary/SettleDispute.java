package io.itinera.ordering.difference.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.difference.control.Deciding;
import io.itinera.ordering.difference.entity.DifferenceDecision;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The supplier answers a dispute; whoever disputed is told, and accepts or disputes again. */
@UseCase
public class SettleDispute {
    @Inject Deciding deciding;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<DisputeSettled> settled;

    /** @param ids of the decisions, one a line @throws NoOpenDispute or {@link AnswerMissing} */
    @Permits(Permission.SERVE_ORDERS)
    @Records(PortalTouchpoint.DISPUTE_SETTLED)
    public void settle(@About(ObjectType.ORDER) String number, List<Long> ids, String answer) {
        Deciding.Case taken = deciding.disputed(number, ids);
        String said = Deciding.words(answer);
        if (said.isEmpty()) {
            throw new AnswerMissing(number);
        }
        taken.decisions().forEach(decision -> decision.settle(actor.get().person(), clock.instant(), said));
        DifferenceDecision first = taken.decisions().get(0);
        settled.fire(new DisputeSettled(number, taken.account(), accounts.person(first.person()).persona(), taken.partNumbers(),
            first.id() + ":" + first.version(), said));
    }
}
