package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.control.OrderSearch;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.CountSource;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;

/** The orders that wait for an approver: on the home page, and as a number in the navigation. */
@ApplicationScoped
@Transactional
public class OpenApprovals implements WorkSource, CountSource {
    private static final int SHOWN = 5;
    private static final int DAYS_TO_DECIDE = 2;

    @Inject OrderSearch search;
    @Inject FindAccounts accounts;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        return waiting(actor).stream().limit(SHOWN).map(order -> new WorkRow("approve-order", List.of(order.number()),
            OrderDays.workingDaysAfter(OrderDays.of(order.submittedAt()), DAYS_TO_DECIDE), order.total(),
            "/ordering/approvals?number=" + order.number())).toList();
    }

    @Override
    public String name() {
        return "approvals";
    }

    @Override
    public Count count(Actor actor) {
        List<OrderRow> waiting = waiting(actor);
        return new Count(waiting.size(), waiting.stream().map(OrderRow::total).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private List<OrderRow> waiting(Actor actor) {
        return actor.may(Permission.APPROVE_ORDERS) && actor.isPerson()
            ? search.awaiting(actor.ownAccount(), actor.person(), ApprovalPolicy.approvalLimit(accounts.person(actor.person())))
            : List.of();
    }
}
