package io.itinera.ordering.budget.control;

import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.budget.boundary.BudgetImpossible;
import io.itinera.ordering.budget.boundary.KeepBudget.Wish;
import io.itinera.ordering.budget.entity.Budget;
import io.itinera.ordering.budget.entity.Overrun;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Makes a budget of what somebody wishes, and says what cannot be one. */
@ApplicationScoped
public class BudgetWords {
    private static final int MOST_DAYS = 1_096;
    private static final long LARGEST = 1_000_000_000;
    private static final int CENTS = 2;

    @Inject FindAccounts accounts;

    /** @throws BudgetImpossible for a budget that cannot stand */
    public Budget.Terms read(AccountId account, Wish wish) {
        Overrun overrun = Arrays.stream(Overrun.values()).filter(one -> one.name().equals(wish.onOverrun())).findFirst()
            .orElseThrow(BudgetImpossible::unsaid);
        long centre = accounts.costCentres(account).stream().map(CostCentreRow::id).filter(one -> one.equals(wish.costCentreId())).findFirst()
            .orElseThrow(BudgetImpossible::unsaid);
        checkDays(wish.from(), wish.to());
        BigDecimal amount = wish.amount();
        if (amount == null || amount.signum() < 0 || amount.compareTo(BigDecimal.valueOf(LARGEST)) > 0
                || amount.stripTrailingZeros().scale() > CENTS) {
            throw BudgetImpossible.amount(LARGEST);
        }
        return new Budget.Terms(centre, wish.from(), wish.to(), amount.setScale(CENTS), overrun);
    }

    private static void checkDays(LocalDate from, LocalDate to) {
        if (from == null || to == null || to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw BudgetImpossible.days(MOST_DAYS);
        }
    }
}
