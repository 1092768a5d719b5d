package io.itinera.ordering.budget;

import static io.itinera.ordering.OrderingFixture.COST_CENTRE;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.SITE;

import io.itinera.ordering.boundary.CartRow;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.boundary.SubmitOrder;
import io.itinera.ordering.boundary.SubmitResult;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.ordering.budget.boundary.BudgetRow;
import io.itinera.ordering.budget.boundary.KeepBudget;
import io.itinera.ordering.budget.boundary.KeepBudget.Wish;
import io.itinera.ordering.budget.boundary.ReadBudgets;
import io.itinera.ordering.budget.boundary.RemoveBudget;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What people do about budgets, as tests have them do it. */
record BudgetActs(Portal portal) {
    static Wish of2026(String amount, String onOverrun) {
        return wish("2026-01-01", "2026-12-31", amount, onOverrun);
    }

    static Wish wish(String from, String to, String amount, String onOverrun) {
        return new Wish(COST_CENTRE, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to),
            amount == null ? null : new BigDecimal(amount), onOverrun);
    }

    void keep(Wish wish) {
        keep(DIRECTOR, null, 0, wish);
    }

    void keep(Actor by, Long id, int seen, Wish wish) {
        portal.as(by, () -> portal.get(KeepBudget.class).keep(new KeepBudget.Request(id, seen, wish)));
    }

    void remove(Actor by, long id, int seen) {
        portal.as(by, () -> portal.get(RemoveBudget.class).remove(id, seen));
    }

    List<BudgetRow> budgets() {
        return portal.as(DIRECTOR, () -> portal.get(ReadBudgets.class).desk(false)).budgets();
    }

    /** Committed, invoiced and remaining of the only budget. */
    String figures() {
        BudgetRow row = budgets().get(0);
        return row.spent().committed().setScale(2) + " " + row.spent().invoiced().setScale(2) + " " + row.remaining().setScale(2);
    }

    /** What was told to whom of budgets, with its arguments. */
    List<String> told() {
        return portal.rows("select replace(message_key || '|' || person_id || '|' || arguments, chr(31), '|') from alerts.alert where message_key like 'budget-%'"
            + " order by id");
    }

    /** What the cart says that would be left. */
    List<BudgetOutlookRow> outlook(Actor buyer) {
        return portal.as(buyer, () -> portal.get(ShowCart.class).desk(COST_CENTRE)).budgets();
    }

    /** Orders the cart over a budget that warns. */
    SubmitResult submitOver(Actor buyer) {
        return portal.as(buyer, () -> {
            CartRow cart = portal.get(ShowCart.class).cart();
            return portal.get(SubmitOrder.class).submit(new SubmitOrder.Request(cart.id(), "OR-1", COST_CENTRE, SITE, null, false,
                new SubmitOrder.Seen(cart.version(), cart.total(), Map.of(), true)));
        });
    }
}
