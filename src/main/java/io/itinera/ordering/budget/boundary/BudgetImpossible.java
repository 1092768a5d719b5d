package io.itinera.ordering.budget.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.time.LocalDate;

/** A budget that cannot stand. */
public class BudgetImpossible extends BusinessRuleViolation {
    private final String input;

    private BudgetImpossible(String code, String input, Object... arguments) {
        super(code, arguments);
        this.input = input;
    }

    /** None of the hospital's cost centres, or nothing said of what happens when it is overrun. */
    public static BudgetImpossible unsaid() {
        return new BudgetImpossible("budget-unsaid", null);
    }

    /** No days, the last before the first, or too many. */
    public static BudgetImpossible days(int most) {
        return new BudgetImpossible("budget-days", "to", most);
    }

    /** The cost centre has a budget in these days already. */
    public static BudgetImpossible overlaps(LocalDate from, LocalDate to) {
        return new BudgetImpossible("budget-overlaps", null, from, to);
    }

    /** An amount in cents is wanted, between nothing and so much. */
    public static BudgetImpossible amount(long largest) {
        return new BudgetImpossible("budget-amount", "amount", largest);
    }

    public static BudgetImpossible tooMany(int most) {
        return new BudgetImpossible("budgets-many", null, most);
    }

    @Override
    public String input() {
        return input;
    }
}
