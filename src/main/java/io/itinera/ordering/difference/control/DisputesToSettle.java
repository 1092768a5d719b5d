package io.itinera.ordering.difference.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.control.OrderDays;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What hospitals dispute waits for the supplier's people on their home page. */
@ApplicationScoped
@Transactional
public class DisputesToSettle implements WorkSource {
    private static final int SHOWN = 5;
    private static final int DAYS_TO_ANSWER = 2;

    @Inject Disputes disputes;
    @Inject FindAccounts accounts;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        if (!actor.may(Permission.SERVE_ORDERS) || !actor.isPerson()) {
            return List.of();
        }
        return disputes.oldest(SHOWN).stream().map(order -> new WorkRow("dispute",
            List.of(order.number(), accounts.account(new AccountId(order.accountId())).name(), order.lines()),
            OrderDays.workingDaysAfter(OrderDays.of(order.since()), DAYS_TO_ANSWER), null,
            "/delivery/serve?number=" + order.number())).toList();
    }
}
