package io.itinera.ordering.hold.control;

import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.control.Allocations;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.ordering.budget.control.BudgetAlarm;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds what an order comes to cost more against the budgets in whose days it was placed. They have the rest of it already, so that an order
 * which becomes no dearer for a cost centre is let through whatever has become of its budget.
 */
@ApplicationScoped
public class RenewedBudget {
    @Inject BudgetCheck budgets;
    @Inject BudgetAlarm alarm;
    @Inject Allocations allocations;

    /** Before any goods are touched, as submitting takes both. */
    void hold(OrderRow order, List<OrderLineRow> lines) {
        Set<Long> charged = Allocation.charge(OrderLineRow.amounts(lines), allocations.of(lines), order.costCentreId()).keySet();
        budgets.holdOf(new AccountId(order.accountId()), charged, OrderDays.of(order.submittedAt()));
    }

    /** @param today the lines as they would be, in their order @return the budgets of cost centres that it becomes dearer for */
    public List<BudgetOutlookRow> outlook(OrderRow order, List<OrderLineRow> lines, List<RenewedLineRow> today) {
        Map<Long, BigDecimal> more = more(order, lines, today);
        return more.isEmpty() ? List.of() : budgets.more(new AccountId(order.accountId()), more, OrderDays.of(order.submittedAt()));
    }

    /**
     * Those who keep a budget that runs low by it are told.
     *
     * @param said whether the approver was shown that it overruns budgets
     * @return those that are overrun and ask
     * @throws RenewalOverBudget when it must not be overrun, or the approver does not know
     */
    List<BudgetOutlookRow> check(OrderRow order, List<OrderLineRow> lines, List<RenewedLineRow> today, boolean said) {
        List<BudgetOutlookRow> taken = outlook(order, lines, today);
        List<BudgetOutlookRow> over = taken.stream().filter(BudgetOutlookRow::isOver).toList();
        over.stream().filter(BudgetOutlookRow::isBlocking).findFirst().ifPresent(budget -> {
            throw RenewalOverBudget.blocked(order.number(), budget);
        });
        if (!said && !over.isEmpty()) {
            throw RenewalOverBudget.unsaid(order.number(), over.get(0));
        }
        alarm.ring(new AccountId(order.accountId()), order.number(), taken);
        return over.stream().filter(BudgetOutlookRow::isAsking).toList();
    }

    /** Of the cost centres for which it is dearer. */
    private Map<Long, BigDecimal> more(OrderRow order, List<OrderLineRow> lines, List<RenewedLineRow> today) {
        if (today.isEmpty()) {
            return Map.of();
        }
        Map<Long, Allocation> shares = allocations.of(lines);
        Map<Long, BigDecimal> before = Allocation.charge(amounts(lines, today, RenewedLineRow::before), shares, order.costCentreId());
        SortedMap<Long, BigDecimal> more = Allocation.charge(amounts(lines, today, RenewedLineRow::now), shares, order.costCentreId());
        more.replaceAll((centre, amount) -> amount.subtract(before.get(centre)));
        more.values().removeIf(amount -> amount.signum() <= 0);
        return more;
    }

    /** Of the lines that can still be ordered. */
    private static Map<Long, BigDecimal> amounts(List<OrderLineRow> lines, List<RenewedLineRow> today, Function<RenewedLineRow, RenewedLineRow.Terms> which) {
        return IntStream.range(0, today.size()).filter(i -> today.get(i).now() != null).boxed()
            .collect(Collectors.toMap(i -> lines.get(i).id(), i -> Money.line(lines.get(i).quantity(), which.apply(today.get(i)).unitPrice())));
    }
}
