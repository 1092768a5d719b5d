package io.itinera.ordering.standing.boundary;

import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import java.util.List;

/**
 * A run with what it asks.
 *
 * @param check   null once it asks no longer
 * @param budgets what it would take of the budgets of its cost centre, as it is now
 */
public record RunQuestionRow(StandingRow standing, RunRow run, RunCheck check, boolean mayTakeOver, List<BudgetOutlookRow> budgets) {
}
