package io.itinera.ordering.budget.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.math.BigDecimal;

/** The order costs more than is left of a budget that must not be overrun. */
public class BudgetExceeded extends BusinessRuleViolation {
    private final transient BudgetOutlookRow budget;

    public BudgetExceeded(BudgetOutlookRow budget) {
        super("budget-exceeded", budget.costCentre(), budget.remaining(), budget.part());
        this.budget = budget;
    }

    @Override
    public BigDecimal atStake() {
        return budget.part();
    }
}
