package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.approval.control.Decisions;
import io.itinera.ordering.entity.Order;
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

/** An approver releases an order that lies above its buyer's limit: it goes to the supplier. */
@UseCase
public class ApproveOrder {
    @Inject Decisions decisions;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<OrderDecided> decided;

    /** @throws OrderAlreadyDecided, {@link OwnOrder} or {@link ApprovalAboveLimit} */
    @Permits(Permission.APPROVE_ORDERS)
    @Records(PortalTouchpoint.ORDER_APPROVED)
    public void approve(@About(ObjectType.ORDER) String number) {
        Decisions.Case waiting = decisions.take(number);
        Order order = waiting.order();
        order.approve(actor.get().person(), clock.instant());
        decided.fire(new OrderDecided(number, order.account(), order.total(), waiting.buyer(), null));
    }
}
