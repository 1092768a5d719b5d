package io.itinera.ordering.budget.boundary;

import io.itinera.ordering.boundary.ChoiceRow;
import java.time.LocalDate;
import java.util.List;

/** What a budget can be made of, and the one that is to be changed. @param budget null for a new one @param changes of the budget */
public record BudgetFormRow(BudgetRow budget, List<ChoiceRow> costCentres, List<String> overruns, List<BudgetChangeRow> changes, LocalDate today) {
}
