package io.itinera.ordering.budget.control;

import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.ordering.budget.boundary.BudgetRanLow;
import io.itinera.ordering.budget.boundary.BudgetRow;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/** Has those who keep budgets told when an order takes most or all of one: of each once, however often goods come back and are ordered again. */
@ApplicationScoped
public class BudgetAlarm {
    @Inject Budgets budgets;
    @Inject Event<BudgetRanLow> low;

    /** @param order its number @param taken as held in the caller's transaction, with what the order takes */
    public void ring(AccountId account, String order, List<BudgetOutlookRow> taken) {
        taken.forEach(budget -> {
            int reached = reached(budget);
            if (reached > budget.told() && budgets.tell(budget.id(), reached)) {
                low.fire(new BudgetRanLow(account, order, budget, reached));
            }
        });
    }

    private static int reached(BudgetOutlookRow budget) {
        if (budget.after().signum() <= 0) {
            return BudgetRow.ALL;
        }
        BigDecimal hundredths = budget.amount().subtract(budget.after()).multiply(BigDecimal.valueOf(BudgetRow.ALL));
        return hundredths.compareTo(budget.amount().multiply(BigDecimal.valueOf(BudgetRow.NEARLY))) >= 0 ? BudgetRow.NEARLY : 0;
    }
}
