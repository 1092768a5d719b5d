package io.itinera.insight.clients.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.clients.boundary.ClientFigures;
import io.itinera.insight.clients.boundary.PortfolioRow;
import io.itinera.insight.clients.boundary.PortfolioRow.Client;
import io.itinera.insight.clients.boundary.PortfolioRow.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts an account manager's hospitals in the order in which they need attention. */
@ApplicationScoped
public class Portfolios {
    @Inject FindAccounts findAccounts;
    @Inject ClientLog log;
    @Inject Briefs briefs;
    @Inject Clock clock;

    public List<PortfolioRow> rows() {
        List<AccountRow> accounts = findAccounts.visible();
        List<Long> ids = accounts.stream().map(AccountRow::id).toList();
        Map<Long, ClientFigures> figures = log.figures(ids);
        Map<Long, Long> disappointed = log.disappointed(ids);
        Map<Long, Long> undecided = log.undecidedContracts(ids);
        Map<Long, List<Integer>> days = log.days(ids);
        var warnings = briefs.warnings(accounts.stream().map(AccountRow::accountId).toList());
        return accounts.stream().map(account -> {
            ClientFigures its = figures.getOrDefault(account.id(), ClientFigures.NONE);
            List<Reason> reasons = AttentionPolicy.reasons(its, disappointed.getOrDefault(account.id(), 0L),
                undecided.getOrDefault(account.id(), 0L), clock.instant());
            return new PortfolioRow(client(account), its, reasons, reasons.stream().mapToInt(Reason::weight).sum(),
                days.getOrDefault(account.id(), Collections.nCopies(ClientLog.DAYS_SHOWN, 0)),
                warnings.getOrDefault(account.accountId(), List.of()));
        }).sorted(Comparator.comparing(PortfolioRow::attention).reversed()).toList();
    }

    static Client client(AccountRow account) {
        return new Client(account.id(), account.code(), account.name(), account.groupName(), account.segment(),
            account.municipality() + " · " + account.region(), account.currency());
    }
}
