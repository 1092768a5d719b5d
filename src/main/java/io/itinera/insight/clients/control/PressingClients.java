package io.itinera.insight.clients.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.clients.boundary.ClientFigures;
import io.itinera.insight.clients.boundary.PortfolioRow.Reason;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells the account manager on the home page which hospitals to call on first, each with its gravest reason. */
@ApplicationScoped
@Transactional
public class PressingClients implements WorkSource {
    private static final int SHOWN = 5;

    @Inject FindAccounts findAccounts;
    @Inject ClientLog log;
    @Inject Clock clock;

    private record Pressing(AccountRow account, ClientFigures figures, Reason reason) {
        int weight() {
            return reason.weight();
        }
    }

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        if (!actor.may(Permission.LOOK_AFTER_CLIENTS)) {
            return List.of();
        }
        List<AccountRow> accounts = findAccounts.visible();
        List<Long> ids = accounts.stream().map(AccountRow::id).toList();
        Map<Long, ClientFigures> figures = log.figures(ids);
        Map<Long, Long> disappointed = log.disappointed(ids);
        return accounts.stream()
            .flatMap(a -> gravest(a, figures.getOrDefault(a.id(), ClientFigures.NONE), disappointed.getOrDefault(a.id(), 0L)))
            .sorted(Comparator.comparing(Pressing::weight).reversed()).limit(SHOWN).map(this::row).toList();
    }

    private Stream<Pressing> gravest(AccountRow account, ClientFigures figures, long disappointed) {
        return AttentionPolicy.reasons(figures, disappointed, 0, clock.instant()).stream()
            .filter(reason -> reason.tone().equals("bad")).limit(1).map(reason -> new Pressing(account, figures, reason));
    }

    private WorkRow row(Pressing client) {
        boolean stuck = client.figures().isStuck();
        List<Object> arguments = stuck
            ? List.of(client.account().name(), client.figures().failuresNow(), client.figures().refusalsNow())
            : List.of(client.account().name(), client.reason().number());
        return new WorkRow("client-" + client.reason().kind(), arguments, stuck ? LocalDate.now(clock) : null, null,
            "/insight/client?account=" + client.account().code());
    }
}
