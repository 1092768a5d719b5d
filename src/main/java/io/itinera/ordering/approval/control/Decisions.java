package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.approval.boundary.OrderAlreadyDecided;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderStatus;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.Persona;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What approving and rejecting share: the order waits, and this person may decide about it. */
@ApplicationScoped
public class Decisions {
    @Inject Orders orders;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;

    /** @param buyer who ordered, to be told */
    public record Case(Order order, Persona buyer) {
    }

    /** @throws OrderAlreadyDecided when the order does not wait, or no longer */
    public Case take(String number) {
        Order order = orders.toChange(number);
        if (order.status() != OrderStatus.AWAITING_APPROVAL) {
            throw new OrderAlreadyDecided(number);
        }
        long approver = actor.get().person().value();
        long buyer = order.buyer().value();
        Map<Long, PersonRow> people = accounts.peopleById(List.of(approver, buyer));
        if (!people.containsKey(approver) || !people.containsKey(buyer)) {
            throw new NoSuchRecord();
        }
        ApprovalPolicy.checkMayDecide(people.get(approver), order);
        return new Case(order, people.get(buyer).persona());
    }
}
