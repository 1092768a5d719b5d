package io.itinera.ordering.hold.boundary;

import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.math.BigDecimal;
import java.util.List;

/** The order is no longer held, and what it costs more today is more than what is left of its budget. */
public class RenewalOverBudget extends BusinessRuleViolation {
    private final String orderNumber;
    private final transient BudgetOutlookRow budget;

    private RenewalOverBudget(String code, String number, BudgetOutlookRow budget, Object... rest) {
        super(code, number, budget.costCentre(), rest[0], rest[1]);
        this.orderNumber = number;
        this.budget = budget;
    }

    /** The budget must not be overrun. */
    public static RenewalOverBudget blocked(String number, BudgetOutlookRow budget) {
        return new RenewalOverBudget("renewal-over-budget", number, budget, budget.part(), budget.remaining());
    }

    /** It may be, and the approver was not shown that it would be. */
    public static RenewalOverBudget unsaid(String number, BudgetOutlookRow budget) {
        return new RenewalOverBudget("renewal-overrun-unsaid", number, budget, budget.part(), budget.overrun());
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }

    @Override
    public BigDecimal atStake() {
        return budget.part();
    }
}
