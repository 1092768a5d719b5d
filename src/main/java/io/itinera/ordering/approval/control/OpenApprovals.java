package io.itinera.ordering.approval.control;

import io.itinera.ordering.approval.control.ApprovalSteps.Asked;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.control.OrderDays;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.CountSource;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The orders that wait for an approver: on the home page, and as a number in the navigation. */
@ApplicationScoped
@Transactional
public class OpenApprovals implements WorkSource, CountSource {
    private static final int SHOWN = 5;
    private static final int DAYS_TO_DECIDE = 2;

    @Inject WaitingApprovals waiting;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        return !approves(actor) ? List.of() : waiting.orders(waiting.glance(actor)).stream().limit(SHOWN).map(OpenApprovals::work).toList();
    }

    private static WorkRow work(OrderRow order) {
        return new WorkRow("approve-order", List.of(order.number()),
            OrderDays.workingDaysAfter(OrderDays.of(order.submittedAt()), DAYS_TO_DECIDE), order.total(),
            "/ordering/approvals?number=" + order.number());
    }

    @Override
    public String name() {
        return "approvals";
    }

    @Override
    public Count count(Actor actor) {
        if (!approves(actor)) {
            return Count.NONE;
        }
        Collection<BigDecimal> totals = waiting.glance(actor).stream()
            .collect(Collectors.toMap(one -> one.orderId(), Asked::total, (one, same) -> one)).values();
        return new Count(totals.size(), totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static boolean approves(Actor actor) {
        return actor.isPerson() && actor.may(Permission.APPROVE_ORDERS);
    }
}
