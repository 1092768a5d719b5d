package io.itinera.billing.control;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.itinera.billing.boundary.InvoiceQuery;
import io.itinera.billing.boundary.InvoiceState;
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
    public List<AccountBriefRow> brief(Actor actor, AccountId account) {
        actor.guard(account);
        InvoiceTotals totals = list.totals(new InvoiceQuery(InvoiceState.OPEN, null, null, null, null, 1, 1), account,
            LocalDate.now(clock));
        List<AccountBriefRow> rows = new ArrayList<>();
        if (totals.overdue() > 0) {
            rows.add(new AccountBriefRow("invoices", "overdue", List.of(totals.overdue()), "bad", null, totals.overdueAmount()));
        }
        rows.add(new AccountBriefRow("invoices", "open", List.of(totals.open()), totals.open() == 0 ? "good" : "none", null,
            totals.openAmount()));
        return rows;
    }
}
