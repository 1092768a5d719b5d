package io.itinera.ordering.boundary;

import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.boundary.CostsRow;
import io.itinera.ordering.approval.boundary.ApprovalOutlook;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import java.util.List;
import java.util.Map;

/**
 * All that the cart page shows: the cart, where it can go, how it can be booked, and who would have to approve it.
 *
 * @param budgets what it takes of the budgets of its cost centres; none where there is no budget
 * @param shares   of the lines that say themselves who pays, by the id of the line
 * @param costs    the same for people to read
 */
public record CartDeskRow(CartRow cart, List<ChoiceRow> sites, List<ChoiceRow> costCentres, ApprovalOutlook outlook,
                          List<BudgetOutlookRow> budgets, Map<Long, Allocation> shares, CostsRow costs) {
}
