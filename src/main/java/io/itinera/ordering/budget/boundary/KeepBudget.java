package io.itinera.ordering.budget.boundary;

import io.itinera.ordering.budget.control.BudgetWords;
import io.itinera.ordering.budget.control.Budgets;
import io.itinera.ordering.budget.entity.Budget;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A director gives a cost centre a budget, or changes one. What is ordered already counts from the first day on. */
@UseCase
public class KeepBudget {
    @Inject Budgets budgets;
    @Inject BudgetWords words;
    @Inject CurrentActor actor;
    @Inject Event<BudgetTouched> touched;

    /** @param id null for a new one @param seen the version of the budget that was shown */
    public record Request(Long id, int seen, Wish wish) {
    }

    /** What the budget is to say. @param to the last day @param onOverrun a name of {@code Overrun} */
    public record Wish(Long costCentreId, LocalDate from, LocalDate to, BigDecimal amount, String onOverrun) {
    }

    /**
     * @throws BudgetImpossible                   for a budget that cannot stand
     * @throws io.itinera.shared.ChangedMeanwhile when the budget is not any more as it was seen
     * @throws io.itinera.shared.NoSuchRecord     for one that is not the hospital's
     */
    @Permits(Permission.KEEP_BUDGETS)
    @Records(PortalTouchpoint.BUDGET_CHANGED)
    public void keep(Request wanted) {
        Actor by = actor.get();
        AccountId account = by.ownAccount();
        Budget.Terms terms = words.read(account, wanted.wish());
        if (wanted.id() == null) {
            budgets.add(by, terms);
        } else {
            budgets.change(by, wanted.id(), wanted.seen(), terms);
        }
        touched.fire(new BudgetTouched(account, wanted.id() == null ? "added" : "changed"));
    }
}
