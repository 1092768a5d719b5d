package io.itinera.ordering.budget.control;

import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.budget.boundary.BudgetExceeded;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.ordering.budget.boundary.BudgetOverrunUnsaid;
import io.itinera.ordering.budget.boundary.Spent;
import io.itinera.ordering.budget.control.Budgets.Reached;
import io.itinera.ordering.control.OrderDays;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what is about to be ordered against the budgets of its cost centres: the same for the cart and for the order. */
@ApplicationScoped
public class BudgetCheck {
    @Inject Budgets budgets;
    @Inject BudgetFigures figures;
    @Inject FindAccounts accounts;
    @Inject Clock clock;

    /** To foretell. @param parts what each cost centre would pay @return none for a cost centre without a budget */
    public List<BudgetOutlookRow> look(AccountId account, Map<Long, BigDecimal> parts) {
        return parts.isEmpty() || !budgets.areKept(account) ? List.of() : outlook(account, parts, OrderDays.today(clock), false);
    }

    /** The same to order by: until the end of the caller's transaction nobody else orders on these budgets, so that what is left is left. */
    public List<BudgetOutlookRow> hold(AccountId account, Map<Long, BigDecimal> parts) {
        return outlook(account, parts, OrderDays.today(clock), true);
    }

    /** The rows of the budgets of an order that waits: until the end of the caller's transaction nobody else orders on them. */
    public void holdOf(AccountId account, Set<Long> costCentres, LocalDate placedOn) {
        budgets.reached(account, costCentres, placedOn, true);
    }

    /** What an order comes to cost more than when it was placed, whose budgets have the rest of it already. */
    public List<BudgetOutlookRow> more(AccountId account, Map<Long, BigDecimal> parts, LocalDate placedOn) {
        return outlook(account, parts, placedOn, false);
    }

    /** First the rows, then the figures: whoever waited for a row has to see what was ordered meanwhile. */
    private List<BudgetOutlookRow> outlook(AccountId account, Map<Long, BigDecimal> parts, LocalDate day, boolean hold) {
        List<Reached> reached = budgets.reached(account, parts.keySet(), day, hold);
        if (reached.isEmpty()) {
            return List.of();
        }
        Map<Long, Spent> spent = figures.spent(reached.stream().map(Reached::id).toList());
        Map<Long, String> labels = accounts.costCentres(account).stream().collect(Collectors.toMap(CostCentreRow::id, CostCentreRow::label));
        return reached.stream().map(budget -> new BudgetOutlookRow(budget.id(), budget.version(), budget.told(), budget.costCentreId(),
            labels.getOrDefault(budget.costCentreId(), "–"), budget.from(), budget.to(), budget.amount(), budget.onOverrun(), budget.amount().subtract(spent.getOrDefault(budget.id(), Spent.NOTHING).all()),
            parts.get(budget.costCentreId()))).toList();
    }

    /**
     * @param accepted whether the buyer orders over budgets that only warn
     * @throws BudgetExceeded      when a budget that must not be overrun would be
     * @throws BudgetOverrunUnsaid when one that warns would be, and the buyer has not said that they know
     */
    public static void check(List<BudgetOutlookRow> outlook, boolean accepted) {
        outlook.stream().filter(BudgetOutlookRow::isBlocking).findFirst().ifPresent(budget -> {
            throw new BudgetExceeded(budget);
        });
        outlook.stream().filter(budget -> budget.isWarning() && !accepted).findFirst().ifPresent(budget -> {
            throw new BudgetOverrunUnsaid(budget);
        });
    }
}
