package io.itinera.billing.control;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.itinera.billing.boundary.InvoiceTotals;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.work.AccountBriefRow;
import io.itinera.shared.work.AccountBriefSource;

/** What a hospital owes, for its account manager. */
@ApplicationScoped
@Transactional
public class InvoiceBrief implements AccountBriefSource {
    @Inject InvoiceList list;
    @Inject Clock clock;

    @Override
    public Map<AccountId, List<AccountBriefRow>> briefs(Actor actor, Collection<AccountId> accounts) {
        accounts.forEach(actor::guard);
        Map<AccountId, InvoiceTotals> open = list.open(accounts, LocalDate.now(clock));
        return accounts.stream().collect(Collectors.toMap(Function.identity(), account -> brief(open.getOrDefault(account, InvoiceTotals.NONE))));
    }

    private static List<AccountBriefRow> brief(InvoiceTotals totals) {
        List<AccountBriefRow> rows = new ArrayList<>();
        if (totals.overdue() > 0) {
            rows.add(new AccountBriefRow("invoices", "overdue", List.of(totals.overdue()), "bad", null, totals.overdueAmount()));
        }
        rows.add(new AccountBriefRow("invoices", "open", List.of(totals.open()), totals.open() == 0 ? "good" : "none", null,
            totals.openAmount()));
        return rows;
    }
}
