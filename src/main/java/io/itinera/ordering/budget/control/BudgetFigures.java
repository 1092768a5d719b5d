package io.itinera.ordering.budget.control;

import io.itinera.ordering.budget.boundary.Spent;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What orders have taken of budgets, read of the orders themselves: a line counts in the days in which its order was placed, at the price
 * of the order, in cents. What was cancelled, rejected, left out, confirmed away or sent back counts no longer, and what was invoiced is
 * no longer committed. Goods sent back are taken off what was invoiced first.
 */
@ApplicationScoped
public class BudgetFigures {
    private static final String SPENT = "select b.id, sum(round(l.unit_price * (l.quantity - l.cancelled - l.returned), 2)),"
        + " sum(round(l.unit_price * greatest(l.invoiced - l.returned, 0), 2)) from ordering.budget b"
        + " join ordering.purchase_order o on o.cost_centre_id = b.cost_centre_id and o.submitted_at >= b.begins_at and o.submitted_at < b.ends_at"
        + " join ordering.order_line l on l.order_id = o.id where ";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** By the budget's id; without those of which nothing was spent. */
    public Map<Long, Spent> spent(Collection<Long> budgets) {
        Map<Long, Spent> spent = new HashMap<>();
        if (!budgets.isEmpty()) {
            SqlQuery.of(SPENT).in("b.id", budgets).add(" group by b.id").rows(em)
                .forEach(row -> spent.put(row.number(0), new Spent(row.amount(1), row.amount(2))));
        }
        return spent;
    }
}
