package io.itinera.insight.clients.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.clients.boundary.ClientFigures;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Tells the account manager on the home page which hospitals are stuck right now. */
@ApplicationScoped
@Transactional
public class StuckClients implements WorkSource {
    @Inject FindAccounts findAccounts;
    @Inject ClientLog log;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        if (!actor.may(Permission.LOOK_AFTER_CLIENTS)) {
            return List.of();
        }
        List<AccountRow> accounts = findAccounts.visible();
        Map<Long, ClientFigures> figures = log.figures(accounts.stream().map(AccountRow::id).toList());
        return accounts.stream().filter(account -> figures.getOrDefault(account.id(), ClientFigures.NONE).isStuck())
            .map(account -> {
                ClientFigures its = figures.get(account.id());
                return new WorkRow("client-stuck", List.of(account.name(), its.failuresNow(), its.refusalsNow()), null, null,
                    "/insight/client?account=" + account.code());
            }).toList();
    }
}
