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
 * no longer committed. Goods sent back are taken off what was invoiced first. A line that several cost centres pay for counts for each by its share.
 */
@ApplicationScoped
public class BudgetFigures {
    private static final String ALL = "round(l.unit_price * (l.quantity - l.cancelled - l.returned), 2)";
    private static final String INVOICED = "round(l.unit_price * greatest(l.invoiced - l.returned, 0), 2)";
    /** Of lines that go with their order. */
    private static final String WHOLE = "select b.id as budget_id, " + ALL + " as spent, " + INVOICED + " as invoiced from ordering.budget b"
        + " join ordering.purchase_order o on o.cost_centre_id = b.cost_centre_id and o.submitted_at >= b.begins_at and o.submitted_at < b.ends_at"
        + " join ordering.order_line l on l.order_id = o.id where not l.allocated and ";
    private static final String OF_BUDGET = " join ordering.budget b on s.cost_centre_id = b.cost_centre_id and s.ordered_at >= b.begins_at and s.ordered_at < b.ends_at where ";
    /** All shares of the lines of which one is of these budgets: cents that are left go to the largest remainders. */
    private static final String SHARES = "select s.order_line_id, s.share_no, s.cost_centre_id, s.ordered_at, s.parts, cast(100 * " + ALL + " as bigint) as spent,"
        + " cast(100 * " + INVOICED + " as bigint) as invoiced from ordering.order_share s join ordering.order_line l on l.id = s.order_line_id"
        + " where s.order_line_id in (select s.order_line_id from ordering.order_share s" + OF_BUDGET;

    /** The part of a share in so many cents, as {@code Allocation} divides them. */
    private static String part(String cents) {
        return "(a.%1$s * a.parts / 10000 + case when row_number() over (partition by a.order_line_id order by mod(a.%1$s * a.parts, 10000) desc, a.share_no)"
            .formatted(cents) + " <= a.%1$s - sum(a.%1$s * a.parts / 10000) over (partition by a.order_line_id) then 1 else 0 end) * 0.01".formatted(cents);
    }

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** By the budget's id; without those of which nothing was spent. */
    public Map<Long, Spent> spent(Collection<Long> budgets) {
        Map<Long, Spent> spent = new HashMap<>();
        if (!budgets.isEmpty()) {
            SqlQuery.of("select f.budget_id, sum(f.spent), sum(f.invoiced) from (" + WHOLE).in("b.id", budgets)
                .add(" union all select b.id, s.spent, s.invoiced from (select a.order_line_id, a.cost_centre_id, a.ordered_at, " + part("spent") + " as spent, "
                    + part("invoiced") + " as invoiced from (" + SHARES).in("b.id", budgets).add(")) a) s" + OF_BUDGET).in("b.id", budgets)
                .add(") f group by f.budget_id").rows(em)
                .forEach(row -> spent.put(row.number(0), new Spent(row.amount(1), row.amount(2))));
        }
        return spent;
    }
}
