package io.itinera.insight.loop.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells the account manager on the home page with which hospitals to talk about a friction. */
@ApplicationScoped
@Transactional
public class WaitingCases implements WorkSource {
    @Inject FindAccounts findAccounts;
    @Inject FrictionCases cases;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        if (!actor.may(Permission.LOOK_AFTER_CLIENTS)) {
            return List.of();
        }
        Map<Long, AccountRow> accounts = findAccounts.visible().stream().collect(Collectors.toMap(AccountRow::id, Function.identity()));
        return cases.open(accounts.keySet()).stream().map(open -> new WorkRow("friction-case", List.of(accounts.get(open.accountId()).name(), open.note()),
            open.dueOn(), null, "/insight/client?account=" + accounts.get(open.accountId()).code())).toList();
    }
}
