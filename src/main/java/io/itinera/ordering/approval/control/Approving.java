package io.itinera.ordering.approval.control;

import io.itinera.ordering.approval.boundary.ApprovalGiven;
import io.itinera.ordering.approval.boundary.ApprovalResult;
import io.itinera.ordering.approval.boundary.ApprovalResult.Released;
import io.itinera.ordering.approval.boundary.ApprovalResult.StillWaiting;
import io.itinera.ordering.approval.boundary.OrderDecided;
import io.itinera.ordering.approval.entity.ApprovalStep;
import io.itinera.ordering.approval.entity.ApprovalStep.Need;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.hold.boundary.RenewedLineRow;
import io.itinera.ordering.hold.control.Renewal;
import io.itinera.ordering.hold.control.Renewal.Outcome;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.DomainEvent;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Approves an order as it stands, as far as the approver is asked: it goes to those who are asked next, or to the supplier. */
@ApplicationScoped
public class Approving {
    @Inject Decisions decisions;
    @Inject ApprovalRequests requests;
    @Inject Renewal renewal;
    @Inject ApprovalPaths paths;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** @param accepted what the approver says yes to where the order is no longer held @param overBudget and that it overruns its budget */
    public ApprovalResult approve(Decisions.Case waiting, List<RenewedLineRow> accepted, boolean overBudget) {
        Order order = waiting.order();
        PersonId approver = actor.get().person();
        Instant at = clock.instant();
        Outcome outcome = renewal.renew(order, accepted, overBudget);
        List<Need> more = outcome.asks().isEmpty() ? List.of() : paths.over(order.account(), outcome.asks());
        Decisions.Case now = outcome.renewed() ? decisions.again(waiting, more, at) : waiting;
        now.mine().forEach((step, voice) -> step.approve(approver, voice.inNameOf(), at));
        if (now.path().stream().noneMatch(ApprovalStep::isOpen)
                && !requests.ask(order, now.buyer().fullName(), ApprovalSteps.openNext(now.path(), at))) {
            order.approve(approver, at);
            events.fire(new OrderDecided(order.number(), order.account(), order.total(), now.buyer().persona(), null));
            return new Released(order.number());
        }
        events.fire(new ApprovalGiven(order.number(), order.account(), order.total()));
        return new StillWaiting(order.number(), decisions.whoIsAsked(now));
    }
}
