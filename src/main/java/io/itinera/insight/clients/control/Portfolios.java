package io.itinera.insight.clients.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.clients.boundary.ClientFigures;
import io.itinera.insight.clients.boundary.PortfolioRow;
import io.itinera.insight.clients.boundary.PortfolioRow.Client;
import io.itinera.insight.clients.boundary.PortfolioRow.Reason;
import io.itinera.insight.clients.boundary.RenewalLine;
import io.itinera.insight.health.control.Healths;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.work.RenewalSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts an account manager's hospitals in the order in which they need attention. */
@ApplicationScoped
public class Portfolios {
    private static final int AHEAD = 180;
    private static final List<String> RISKS = List.of("bad", "wait", "good");

    @Inject FindAccounts findAccounts;
    @Inject RenewalSource renewals;
    @Inject CurrentActor actor;
    @Inject ClientLog log;
    @Inject Briefs briefs;
    @Inject Healths healths;
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
                warnings.getOrDefault(account.accountId(), List.of()), healths.of(account.id()));
        }).sorted(Comparator.comparing(PortfolioRow::attention).reversed()).toList();
    }

    /** Contracts of all of them that end within half a year, whatever is at risk first. */
    public List<RenewalLine> renewals() {
        LocalDate today = LocalDate.now(clock.withZone(Period.ZONE));
        Map<AccountId, AccountRow> mine = findAccounts.visible().stream().collect(Collectors.toMap(AccountRow::accountId, Function.identity()));
        return renewals.ending(actor.get(), mine.keySet(), today.plusDays(AHEAD)).stream()
            .map(row -> new RenewalLine(client(mine.get(row.account())), row, row.risk(today), row.isOverdue(today)))
            .sorted(Comparator.comparing(line -> RISKS.indexOf(line.risk()))).toList();
    }

    static Client client(AccountRow account) {
        return new Client(account.id(), account.code(), account.name(), account.groupName(), account.segment(),
            account.municipality() + " · " + account.region(), account.currency());
    }
}
