package io.itinera.ordering.boundary;

import io.itinera.ordering.approval.boundary.ApprovalOutlook;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import java.util.List;

/**
 * All that the cart page shows: the cart, where it can go, how it can be booked, and who would have to approve it.
 *
 * @param budgets what it takes of the budgets of its cost centre; none where there is no budget
 */
public record CartDeskRow(CartRow cart, List<ChoiceRow> sites, List<ChoiceRow> costCentres, ApprovalOutlook outlook,
                          List<BudgetOutlookRow> budgets) {
}
