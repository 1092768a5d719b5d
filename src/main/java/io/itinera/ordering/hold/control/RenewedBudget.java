package io.itinera.ordering.hold.control;

import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.ordering.budget.control.BudgetCheck;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.hold.boundary.RenewalOverBudget;
import io.itinera.ordering.hold.boundary.RenewedLineRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Holds what an order comes to cost more against the budget in whose days it was placed. That has the rest of it already, so that an order
 * which becomes no dearer is let through whatever has become of its budget.
 */
@ApplicationScoped
public class RenewedBudget {
    @Inject BudgetCheck budgets;

    /** Before any goods are touched, as submitting takes both. */
    void hold(OrderRow order) {
        budgets.holdOf(new AccountId(order.accountId()), order.costCentreId(), OrderDays.of(order.submittedAt()));
    }

    /** @param today the lines as they would be, in their order @return null where nothing is dearer, or there is no budget */
    public BudgetOutlookRow outlook(OrderRow order, List<OrderLineRow> lines, List<RenewedLineRow> today) {
        BigDecimal more = more(lines, today);
        return more.signum() <= 0 ? null : budgets.more(new AccountId(order.accountId()), Map.of(order.costCentreId(), more),
            OrderDays.of(order.submittedAt())).stream().findFirst().orElse(null);
    }

    /**
     * @param said whether the approver was shown that it overruns its budget
     * @return a budget that is overrun and asks; else null
     * @throws RenewalOverBudget when it must not be overrun, or the approver does not know
     */
    BudgetOutlookRow check(OrderRow order, List<OrderLineRow> lines, List<RenewedLineRow> today, boolean said) {
        BudgetOutlookRow budget = outlook(order, lines, today);
        if (budget == null || !budget.isOver()) {
            return null;
        }
        if (budget.isBlocking()) {
            throw RenewalOverBudget.blocked(order.number(), budget);
        }
        if (!said) {
            throw RenewalOverBudget.unsaid(order.number(), budget);
        }
        return budget.isAsking() ? budget : null;
    }

    private static BigDecimal more(List<OrderLineRow> lines, List<RenewedLineRow> today) {
        return IntStream.range(0, today.size()).filter(i -> today.get(i).now() != null)
            .mapToObj(i -> amount(lines.get(i), today.get(i).now()).subtract(amount(lines.get(i), today.get(i).before())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(OrderLineRow line, RenewedLineRow.Terms terms) {
        return Money.line(line.quantity(), terms.unitPrice());
    }
}
