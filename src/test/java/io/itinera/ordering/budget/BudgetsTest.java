package io.itinera.ordering.budget;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.budget.BudgetActs.of2026;
import static io.itinera.ordering.budget.BudgetActs.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.ManyBuyers;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.budget.boundary.BudgetImpossible;
import io.itinera.ordering.budget.boundary.BudgetRow;
import io.itinera.ordering.budget.boundary.KeepBudget.Wish;
import io.itinera.ordering.budget.boundary.ReadBudgets;
import io.itinera.shared.Actor;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Today is Thursday, the 26th of November 2026. */
@WithDatabase
class BudgetsTest {
    private BudgetActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        acts = new BudgetActs(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-25.1 a director keeps budgets, changes and removes them; every time is a touchpoint, and who did it stays")
    void keepsBudgets(Portal portal) {
        acts.keep(of2026("1000", "BLOCK"));
        BudgetRow first = acts.budgets().get(0);
        assertThat(first.amount()).isEqualByComparingTo("1000");
        assertThat(first.costCentre()).isEqualTo("CC1 · Quirófano");
        acts.keep(DIRECTOR, first.id(), first.version(), of2026("2000.50", "ASK"));
        assertThatThrownBy(() -> acts.keep(DIRECTOR, first.id(), first.version(), of2026("5", "ASK"))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> acts.remove(DIRECTOR, first.id(), first.version())).isInstanceOf(ChangedMeanwhile.class);
        BudgetRow second = acts.budgets().get(0);
        assertThat(second.amount()).isEqualByComparingTo("2000.50");
        acts.keep(DIRECTOR, second.id(), second.version(), of2026("2000.5", "ASK"));
        acts.remove(DIRECTOR, second.id(), second.version());
        assertThat(acts.budgets()).isEmpty();
        assertThat(portal.rows("select reason, outcome, account_id from journey.touchpoint where type = 'BUDGET_CHANGED' order by id"))
            .containsExactly("added|COMPLETED|1", "changed|COMPLETED|1", "changed-meanwhile|REJECTED|1", "changed-meanwhile|REJECTED|1",
                "changed|COMPLETED|1", "removed|COMPLETED|1");
        assertThat(portal.as(DIRECTOR, () -> portal.get(ReadBudgets.class).desk(false)).changes())
            .extracting(change -> change.kind() + " " + change.amount().setScale(2) + " " + change.onOverrun() + " " + change.by())
            .containsExactly("REMOVED 2000.50 ASK Ana Ruiz 1", "CHANGED 2000.50 ASK Ana Ruiz 1", "ADDED 1000.00 BLOCK Ana Ruiz 1");
    }

    @Test
    @DisplayName("ORD-25.1 what cannot be a budget is refused, at the field that is to blame")
    void refusesImpossibleBudgets(Portal portal) {
        refuses(of2026(null, "BLOCK"), "budget-amount", "amount");
        refuses(of2026("-0.01", "BLOCK"), "budget-amount", "amount");
        refuses(of2026("1.005", "BLOCK"), "budget-amount", "amount");
        refuses(of2026("1000000001", "BLOCK"), "budget-amount", "amount");
        refuses(of2026("1", "NONSENSE"), "budget-unsaid", null);
        refuses(of2026("1", null), "budget-unsaid", null);
        refuses(wish(null, "2026-12-31", "1", "BLOCK"), "budget-days", "to");
        refuses(wish("2026-12-31", "2026-12-30", "1", "BLOCK"), "budget-days", "to");
        refuses(wish("2026-01-01", "2029-01-01", "1", "BLOCK"), "budget-days", "to");
        refuses(new Wish(2L, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), BigDecimal.ONE, "BLOCK"), "budget-unsaid", null);
        refuses(new Wish(null, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), BigDecimal.ONE, "BLOCK"), "budget-unsaid", null);
        assertThat(acts.budgets()).isEmpty();
    }

    @Test
    @DisplayName("ORD-25.1 budgets of a cost centre share no day, each may follow the other at once, and one may move in its own days")
    void neverOverlap(Portal portal) {
        acts.keep(wish("2026-10-01", "2026-12-31", "10", "WARN"));
        refuses(wish("2026-12-31", "2026-12-31", "10", "WARN"), "budget-overlaps", null);
        refuses(wish("2026-01-01", "2026-10-01", "10", "WARN"), "budget-overlaps", null);
        refuses(of2026("10", "WARN"), "budget-overlaps", null);
        acts.keep(wish("2027-01-01", "2027-03-31", "10", "WARN"));
        BudgetRow first = acts.budgets().get(0);
        acts.keep(DIRECTOR, first.id(), first.version(), wish("2026-11-01", "2026-12-31", "10", "WARN"));
        BudgetRow shorter = acts.budgets().get(0);
        assertThatThrownBy(() -> acts.keep(DIRECTOR, shorter.id(), shorter.version(), wish("2026-11-01", "2027-01-01", "10", "WARN")))
            .isInstanceOf(BudgetImpossible.class);
        assertThat(acts.budgets()).hasSize(2);
    }

    @Test
    @DisplayName("ORD-25.1 of sixteen directors who keep the same budget at once one does")
    void isKeptOnce(Portal portal) throws Exception {
        ManyBuyers.layOut(portal);
        List<String> ends = ManyBuyers.allAtOnce(16, i -> {
            try {
                acts.keep(ManyBuyers.buyer(i), null, 0, of2026("1000", "BLOCK"));
                return "kept";
            } catch (BudgetImpossible second) {
                return "told";
            }
        });
        assertThat(ends).filteredOn("kept"::equals).hasSize(1);
        assertThat(portal.rows("select count(*) from ordering.budget")).containsExactly("1");
    }

    @Test
    @DisplayName("ORD-25.8 directors keep, approvers read, requesters do not; another hospital's budget does not exist")
    void keepsOthersOut(Portal portal) {
        acts.keep(of2026("1000", "BLOCK"));
        BudgetRow budget = acts.budgets().get(0);
        assertThat(portal.as(APPROVER, () -> portal.get(ReadBudgets.class).desk(false)).budgets()).hasSize(1);
        assertThat(portal.as(APPROVER, () -> portal.get(ReadBudgets.class).desk(false)).changes()).isEmpty();
        for (Actor other : List.of(REQUESTER, OPERATIONS)) {
            assertThatThrownBy(() -> portal.as(other, () -> portal.get(ReadBudgets.class).desk(false))).isInstanceOf(NotPermitted.class);
        }
        for (Actor other : List.of(APPROVER, REQUESTER)) {
            assertThatThrownBy(() -> acts.keep(other, null, 0, of2026("5", "BLOCK"))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acts.remove(other, budget.id(), budget.version())).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> portal.as(other, () -> portal.get(ReadBudgets.class).form(budget.id()))).isInstanceOf(NotPermitted.class);
        }
        assertThat(portal.as(STRANGER, () -> portal.get(ReadBudgets.class).desk(false)).budgets()).isEmpty();
        Wish theirs = new Wish(2L, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), BigDecimal.ONE, "BLOCK");
        for (long id : new long[] {budget.id(), 987_654}) {
            assertThatThrownBy(() -> portal.as(STRANGER, () -> portal.get(ReadBudgets.class).form(id))).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> acts.keep(STRANGER, id, budget.version(), theirs)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> acts.remove(STRANGER, id, budget.version())).isInstanceOf(NoSuchRecord.class);
        }
        assertThat(acts.budgets()).containsExactly(budget);
        acts.keep(STRANGER, null, 0, theirs);
        OrderingFixture.put(portal, STRANGER, "IT-100001", 10);
        assertThat(portal.as(STRANGER, () -> portal.get(ShowCart.class).desk(2L)).budgets()).hasSize(1);
        assertThat(acts.outlook(STRANGER)).as("what is left for a cost centre of another hospital").isEmpty();
    }

    private void refuses(Wish wish, String code, String input) {
        assertThatThrownBy(() -> acts.keep(wish)).isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.input()).isEqualTo(input);
        });
    }
}
