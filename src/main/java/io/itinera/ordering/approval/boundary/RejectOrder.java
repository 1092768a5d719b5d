package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.approval.control.Decisions;
import io.itinera.ordering.control.CartRefill;
import io.itinera.ordering.control.LeftOuts;
import io.itinera.ordering.control.Undoing;
import io.itinera.ordering.entity.Order;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.PersonId;
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
import java.time.Instant;

/** An approver turns an order down, with a reason: its goods are free again, and its buyer finds back in the cart what can be ordered still. */
@UseCase
public class RejectOrder {
    @Inject Decisions decisions;
    @Inject Undoing undoing;
    @Inject CartRefill refill;
    @Inject LeftOuts leftOuts;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<OrderDecided> decided;

    /**
     * First the cart, then the goods: whoever submits that cart takes them in the same order.
     *
     * @throws ReasonMissing, {@link OrderAlreadyDecided}, {@link OwnOrder}, {@link ApprovalAboveLimit} or {@link NotAskedToApprove}
     */
    @Permits(Permission.APPROVE_ORDERS)
    @Records(PortalTouchpoint.ORDER_REJECTED)
    public void reject(@About(ObjectType.ORDER) String number, String reason) {
        Decisions.Case waiting = decisions.take(number);
        String kept = Decisions.reason(number, reason);
        Order order = waiting.order();
        PersonId approver = actor.get().person();
        Instant now = clock.instant();
        leftOuts.keep(order.id(), refill.putBack(order, order.lines()).leftOut());
        undoing.giveBackAll(order);
        waiting.mine().forEach((step, voice) -> step.reject(approver, voice.inNameOf(), now));
        order.reject(approver, now, kept);
        decided.fire(new OrderDecided(number, order.account(), order.total(), waiting.buyer().persona(), kept));
    }
}
