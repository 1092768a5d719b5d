package io.itinera.ordering.budget.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.math.BigDecimal;

/** The order costs more than is left of a budget, and its buyer has not said that it is to be ordered all the same. */
public class BudgetOverrunUnsaid extends BusinessRuleViolation {
    private final transient BudgetOutlookRow budget;

    public BudgetOverrunUnsaid(BudgetOutlookRow budget) {
        super("budget-overrun-unsaid", budget.costCentre(), budget.overrun());
        this.budget = budget;
    }

    @Override
    public String input() {
        return "overBudget";
    }

    @Override
    public BigDecimal atStake() {
        return budget.part();
    }
}
