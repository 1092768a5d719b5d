package io.itinera.billing.control;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.itinera.billing.boundary.InvoiceQuery;
import io.itinera.billing.boundary.InvoiceRow;
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
    private static final int MOST = 100;
    private static final int SINGLY = 3;

    @Inject InvoiceList list;
    @Inject Clock clock;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (actor.account() != null && actor.may(Permission.LIST_INVOICES)) {
            return due(list.dueBy(actor.account(), today.plusDays(DAYS_AHEAD), MOST), today);
        }
        return actor.isPerson() && actor.may(Permission.RECORD_PAYMENTS) ? overdue(today) : List.of();
    }

    /** The most pressing ones singly, the others in one row: a hospital pays them together anyway. */
    private static List<WorkRow> due(List<InvoiceRow> invoices, LocalDate today) {
        List<WorkRow> rows = new ArrayList<>();
        invoices.stream().limit(SINGLY).map(invoice -> new WorkRow(
            invoice.dueOn().isBefore(today) ? "invoice-overdue" : "invoice-due", List.of(invoice.number(), invoice.dueOn()),
            invoice.dueOn(), invoice.open(), "/billing/invoice?number=" + invoice.number())).forEach(rows::add);
        if (invoices.size() > SINGLY) {
            List<InvoiceRow> others = invoices.subList(SINGLY, invoices.size());
            rows.add(new WorkRow("invoices-more", List.of(others.size()), others.get(0).dueOn(),
                others.stream().map(InvoiceRow::open).reduce(BigDecimal.ZERO, BigDecimal::add), "/billing/invoices?sort=due"));
        }
        return rows;
    }

    private List<WorkRow> overdue(LocalDate today) {
        InvoiceTotals totals = list.totals(new InvoiceQuery(InvoiceState.OVERDUE, null, null, null, null, 1, 1), null, today);
        return totals.overdue() == 0 ? List.of() : List.of(new WorkRow("receivables", List.of(totals.overdue()), null,
            totals.overdueAmount(), "/billing/receivables?state=OVERDUE"));
    }
}
