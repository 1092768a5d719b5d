package io.itinera.ordering.budget.boundary;

import java.util.List;

/** The budgets of a hospital. @param ended whether they are those whose last day is over @param mayKeep whether whoever reads may change them */
public record BudgetDeskRow(List<BudgetRow> budgets, boolean ended, boolean mayKeep, List<BudgetChangeRow> changes) {
}
