package io.itinera.ordering.budget.control;

import io.itinera.ordering.budget.boundary.BudgetImpossible;
import io.itinera.ordering.budget.control.BudgetHistory.Kind;
import io.itinera.ordering.budget.entity.Budget;
import io.itinera.ordering.control.OrderDays;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.platform.persistence.AccountBook;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Keeps the budgets of hospitals. Whether a hospital has any may be half a minute old for pages that only foretell; whoever submits an
 * order learns it with the cart.
 */
@ApplicationScoped
public class Budgets implements Forgetful {
    private static final AccountBook BOOK = new AccountBook("ordering.budget_book", "times");
    private static final int MOST_BUDGETS = 200;
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 5_000;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject BudgetHistory history;
    @Inject Clock clock;
    private ShortMemory<AccountId, Boolean> kept;

    @PostConstruct
    void remember() {
        kept = new ShortMemory<>(clock, REMEMBERED, MOST);
    }

    @Override
    public void forgetAll() {
        kept.clear();
    }

    /** A budget as an order is held against it. @param onOverrun a name of {@code Overrun} @param told percent of it that are known to be spent */
    record Reached(long id, long costCentreId, LocalDate from, LocalDate to, BigDecimal amount, String onOverrun, int version, int told) {
    }

    /** Whether the hospital keeps any. */
    boolean areKept(AccountId account) {
        return kept.get(account, of -> !SqlQuery.of("select 1 from ordering.budget where account_id = ? fetch first 1 rows only", of.value())
            .rows(em).isEmpty());
    }

    /**
     * Those of the hospital's cost centres on a day, of each one at most; none for a cost centre that is not its own.
     *
     * @param hold whether nobody else holds an order against them until the end of the caller's transaction
     */
    List<Reached> reached(AccountId account, Collection<Long> costCentres, LocalDate day, boolean hold) {
        return SqlQuery.of("select id, cost_centre_id, from_on, to_on, amount, on_overrun, version, told_percent from ordering.budget where account_id = ? and from_on <= ?"
            + " and to_on >= ? and ", account.value(), day, day).in("cost_centre_id", costCentres).add(hold ? " order by id for update" : " order by id")
            .rows(em).stream().map(Budgets::reached).toList();
    }

    private static Reached reached(SqlRow row) {
        return new Reached(row.number(0), row.number(1), row.day(2), row.day(3), row.amount(4), row.text(5), (int) row.number(6),
            (int) row.number(7));
    }

    /** Whether so many percent had not been told yet. The budget stays as it was seen. */
    boolean tell(long budget, int percent) {
        return SqlQuery.of("update ordering.budget set told_percent = ? where id = ? and told_percent < ?", percent, budget, percent).update(em) == 1;
    }

    /** @param ended those whose last day is over on the day, else the others */
    public List<Budget> of(AccountId account, LocalDate day, boolean ended) {
        return em.createQuery("select b from Budget b where b.accountId = :account and b.toOn " + (ended ? "<" : ">=") + " :day"
                + " order by b.toOn desc, b.id", Budget.class)
            .setParameter("account", account.value()).setParameter("day", day).setMaxResults(MOST_BUDGETS).getResultList();
    }

    /** @throws NoSuchRecord for one that is not the hospital's */
    public Budget get(AccountId account, long id) {
        Budget budget = em.find(Budget.class, id);
        if (budget == null || budget.accountId() != account.value()) {
            throw new NoSuchRecord();
        }
        return budget;
    }

    /** @throws BudgetImpossible when the cost centre has one in these days already, or the hospital too many */
    public void add(Actor by, Budget.Terms terms) {
        AccountId account = by.ownAccount();
        BOOK.hold(em, account);
        checkBeside(account, terms, null);
        if (of(account, OrderDays.today(clock), false).size() >= MOST_BUDGETS) {
            throw BudgetImpossible.tooMany(MOST_BUDGETS);
        }
        Budget budget = new Budget(account, terms, span(terms));
        em.persist(budget);
        history.keep(by, budget, Kind.ADDED);
        kept.forget(account);
    }

    /** Kept as it was it gets no line in its history. @throws BudgetImpossible when the cost centre has another one in these days */
    public void change(Actor by, long id, int seen, Budget.Terms terms) {
        BOOK.hold(em, by.ownAccount());
        Budget budget = toChange(by.ownAccount(), id, seen);
        checkBeside(by.ownAccount(), terms, id);
        if (!budget.terms().isSame(terms)) {
            budget.become(terms, span(terms));
            history.keep(by, budget, Kind.CHANGED);
        }
    }

    public void remove(Actor by, long id, int seen) {
        BOOK.hold(em, by.ownAccount());
        Budget budget = toChange(by.ownAccount(), id, seen);
        history.keep(by, budget, Kind.REMOVED);
        em.remove(budget);
        kept.forget(by.ownAccount());
    }

    /** @throws NoSuchRecord for one that is not the hospital's @throws ChangedMeanwhile when it is not as it was seen */
    private Budget toChange(AccountId account, long id, int seen) {
        Budget budget = get(account, id);
        if (budget.version() != seen) {
            throw new ChangedMeanwhile();
        }
        return budget;
    }

    private void checkBeside(AccountId account, Budget.Terms terms, Long itself) {
        em.createQuery("select b from Budget b where b.accountId = :account and b.costCentreId = :centre and b.fromOn <= :to and b.toOn >= :from"
                + " order by b.fromOn", Budget.class)
            .setParameter("account", account.value()).setParameter("centre", terms.costCentreId()).setParameter("from", terms.from())
            .setParameter("to", terms.to()).getResultStream().filter(other -> !other.id().equals(itself)).findFirst().ifPresent(other -> {
                throw BudgetImpossible.overlaps(other.terms().from(), other.terms().to());
            });
    }

    private static Budget.Span span(Budget.Terms terms) {
        return new Budget.Span(OrderDays.startOf(terms.from()), OrderDays.startOf(terms.to().plusDays(1)));
    }
}
