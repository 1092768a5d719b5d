package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.approval.boundary.ApprovalResult.Released;
import io.itinera.ordering.approval.boundary.ApprovalResult.StillWaiting;
import io.itinera.ordering.approval.control.ApprovalRequests;
import io.itinera.ordering.approval.control.ApprovalSteps;
import io.itinera.ordering.approval.control.Decisions;
import io.itinera.ordering.approval.entity.ApprovalStep;
import io.itinera.ordering.entity.Order;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.DomainEvent;
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

/** An approver approves an order, as far as they are asked: it goes to those who are asked next, or to the supplier. */
@UseCase
public class ApproveOrder {
    @Inject Decisions decisions;
    @Inject ApprovalRequests requests;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** @throws OrderAlreadyDecided, {@link OwnOrder}, {@link ApprovalAboveLimit} or {@link NotAskedToApprove} */
    @Permits(Permission.APPROVE_ORDERS)
    @Records(PortalTouchpoint.ORDER_APPROVED)
    public ApprovalResult approve(@About(ObjectType.ORDER) String number) {
        Decisions.Case waiting = decisions.take(number);
        Order order = waiting.order();
        PersonId approver = actor.get().person();
        Instant now = clock.instant();
        waiting.mine().forEach((step, voice) -> step.approve(approver, voice.inNameOf(), now));
        if (waiting.path().stream().noneMatch(ApprovalStep::isOpen)
                && !requests.ask(order, waiting.buyer().fullName(), ApprovalSteps.openNext(waiting.path(), now))) {
            order.approve(approver, now);
            events.fire(new OrderDecided(number, order.account(), order.total(), waiting.buyer().persona(), null));
            return new Released(number);
        }
        events.fire(new ApprovalGiven(number, order.account(), order.total()));
        return new StillWaiting(number, decisions.whoIsAsked(waiting));
    }
}
