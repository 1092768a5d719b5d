package io.itinera.billing.control;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.itinera.billing.boundary.InvoiceQuery;
import io.itinera.billing.boundary.InvoiceState;
import io.itinera.billing.boundary.InvoiceTotals;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;

/** Invoices that a hospital should pay about now; for the supplier's people how many are overdue. */
@ApplicationScoped
@Transactional
public class InvoicesDue implements WorkSource {
    private static final int DAYS_AHEAD = 7;
    private static final int MOST = 10;

    @Inject InvoiceList list;
    @Inject Clock clock;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (actor.account() != null && actor.may(Permission.READ_INVOICES)) {
            return list.dueBy(actor.account(), today.plusDays(DAYS_AHEAD), MOST).stream()
                .map(invoice -> new WorkRow(invoice.dueOn().isBefore(today) ? "invoice-overdue" : "invoice-due",
                    List.of(invoice.number(), invoice.dueOn()), invoice.dueOn(), invoice.open(),
                    "/billing/invoice?number=" + invoice.number())).toList();
        }
        return actor.isPerson() && actor.may(Permission.RECORD_PAYMENTS) ? overdue(today) : List.of();
    }

    private List<WorkRow> overdue(LocalDate today) {
        InvoiceTotals totals = list.totals(new InvoiceQuery(InvoiceState.OVERDUE, null, null, null, null, 1, 1), null, today);
        return totals.overdue() == 0 ? List.of() : List.of(new WorkRow("receivables", List.of(totals.overdue()), null,
            totals.overdueAmount(), "/billing/receivables?state=OVERDUE"));
    }
}
