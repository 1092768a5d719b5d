package io.itinera.ordering.budget.control;

import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.budget.boundary.BudgetChangeRow;
import io.itinera.ordering.budget.entity.Budget;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Keeps who did what about budgets, those that are gone included. */
@ApplicationScoped
public class BudgetHistory {
    private static final int SHOWN = 20;
    private static final String ROW = "select changed_at, person_id, kind, cost_centre_id, from_on, to_on, amount, on_overrun"
        + " from ordering.budget_change where account_id = ?";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject FindAccounts accounts;
    @Inject Clock clock;

    enum Kind { ADDED, CHANGED, REMOVED }

    void keep(Actor by, Budget budget, Kind kind) {
        Budget.Terms terms = budget.terms();
        SqlQuery.of("insert into ordering.budget_change (id, account_id, budget_id, cost_centre_id, changed_at, person_id, kind, from_on, to_on,"
            + " amount, on_overrun) values (nextval('ordering.budget_change_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", budget.accountId(), budget.id(),
            terms.costCentreId(), clock.instant(), by.person().value(), kind, terms.from(), terms.to(), terms.amount(), terms.onOverrun()).update(em);
    }

    /** The latest of the whole hospital. */
    public List<BudgetChangeRow> of(AccountId account) {
        return rows(account, SqlQuery.of(ROW, account.value()));
    }

    /** The latest of one budget. */
    public List<BudgetChangeRow> of(AccountId account, long budget) {
        return rows(account, SqlQuery.of(ROW + " and budget_id = ?", account.value(), budget));
    }

    private List<BudgetChangeRow> rows(AccountId account, SqlQuery which) {
        List<SqlRow> found = which.add(" order by changed_at desc, id desc fetch first ? rows only", SHOWN).rows(em);
        Map<Long, PersonRow> people = accounts.peopleById(found.stream().map(row -> row.numberOrNull(1)).filter(Objects::nonNull).distinct().toList());
        Map<Long, String> labels = accounts.costCentres(account).stream().collect(Collectors.toMap(CostCentreRow::id, CostCentreRow::label));
        return found.stream().map(row -> new BudgetChangeRow(row.instant(0), name(people, row.numberOrNull(1)), row.text(2),
            labels.getOrDefault(row.number(3), "–"), row.day(4), row.day(5), row.amount(6), row.text(7))).toList();
    }

    private static String name(Map<Long, PersonRow> people, Long person) {
        return person == null || !people.containsKey(person) ? null : people.get(person).fullName();
    }
}
