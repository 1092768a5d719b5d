package io.itinera.ordering.budget.boundary;

import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.boundary.ChoiceRow;
import io.itinera.ordering.budget.control.BudgetFigures;
import io.itinera.ordering.budget.control.BudgetHistory;
import io.itinera.ordering.budget.control.Budgets;
import io.itinera.ordering.budget.entity.Budget;
import io.itinera.ordering.budget.entity.Overrun;
import io.itinera.ordering.control.OrderDays;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The budgets of a hospital, with what was spent of them. */
@UseCase
public class ReadBudgets {
    @Inject Budgets budgets;
    @Inject BudgetFigures figures;
    @Inject BudgetHistory history;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** By cost centre, the earliest first. @param ended those whose last day is over, else the others */
    @Permits(Permission.READ_BUDGETS)
    public BudgetDeskRow desk(boolean ended) {
        Actor reader = actor.get();
        AccountId account = reader.ownAccount();
        List<Budget> found = budgets.of(account, OrderDays.today(clock), ended);
        boolean mayKeep = reader.may(Permission.KEEP_BUDGETS);
        return new BudgetDeskRow(rows(account, found), ended, mayKeep, mayKeep ? history.of(account) : List.of());
    }

    /** @param id null for a new one @throws io.itinera.shared.NoSuchRecord for a budget that is not the hospital's */
    @Permits(Permission.KEEP_BUDGETS)
    public BudgetFormRow form(Long id) {
        AccountId account = actor.get().ownAccount();
        BudgetRow row = id == null ? null : rows(account, List.of(budgets.get(account, id))).get(0);
        return new BudgetFormRow(row, accounts.costCentres(account).stream().map(centre -> new ChoiceRow(centre.id(), centre.label())).toList(),
            Arrays.stream(Overrun.values()).map(Enum::name).toList(), id == null ? List.of() : history.of(account, id), OrderDays.today(clock));
    }

    private List<BudgetRow> rows(AccountId account, List<Budget> found) {
        Map<Long, String> labels = accounts.costCentres(account).stream().collect(Collectors.toMap(CostCentreRow::id, CostCentreRow::label));
        Map<Long, Spent> spent = figures.spent(found.stream().map(Budget::id).toList());
        LocalDate today = OrderDays.today(clock);
        return found.stream().map(budget -> {
            Budget.Terms terms = budget.terms();
            return new BudgetRow(budget.id(), budget.version(), terms.costCentreId(), labels.getOrDefault(terms.costCentreId(), "–"), terms.from(),
                terms.to(), terms.amount(), terms.onOverrun().name(), spent.getOrDefault(budget.id(), Spent.NOTHING), today);
        }).sorted(Comparator.comparing(BudgetRow::costCentre).thenComparing(BudgetRow::from)).toList();
    }
}
