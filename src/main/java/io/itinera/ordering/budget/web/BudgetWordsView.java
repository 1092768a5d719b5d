package io.itinera.ordering.budget.web;

import io.itinera.ordering.budget.boundary.BudgetChangeRow;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Says in the language of the person which period a budget is for, and what an order does to it. */
@Named
@RequestScoped
public class BudgetWordsView {
    private static final int MONTHS_OF_A_QUARTER = 3;

    @Inject Fmt fmt;

    /** A year, a quarter or a month by its name, else from which day to which. */
    public String period(LocalDate from, LocalDate to) {
        if (from.getDayOfMonth() == 1 && to.equals(from.plusYears(1).minusDays(1)) && from.getMonthValue() == 1) {
            return Integer.toString(from.getYear());
        }
        if (from.getDayOfMonth() == 1 && to.equals(from.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1)) && from.getMonthValue() % MONTHS_OF_A_QUARTER == 1) {
            return fmt.text("ordering.budget.quarter", from.getMonthValue() / MONTHS_OF_A_QUARTER + 1, Integer.toString(from.getYear()));
        }
        if (from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1))) {
            return DateTimeFormatter.ofPattern("LLLL yyyy", fmt.getLocale()).format(from);
        }
        return fmt.text("ordering.budget.days", from, to);
    }

    /** What is left of a budget after an order, or by how much it would be overrun and what happens then. */
    public String outlook(BudgetOutlookRow budget) {
        return budget.isOver() ? fmt.text("ordering.budget.over." + budget.onOverrun(), budget.costCentre(), budget.overrun(), budget.remaining())
            : fmt.text("ordering.budget.left", budget.costCentre(), budget.after());
    }

    /** Whether a budget would be overrun that only warns. */
    public boolean warns(List<BudgetOutlookRow> budgets) {
        return budgets.stream().anyMatch(BudgetOutlookRow::isWarning);
    }

    /** How an alert about it looks. */
    public String tone(BudgetOutlookRow budget) {
        return budget.isBlocking() ? "bad" : budget.isWarning() ? "warn" : "info";
    }

    /** What somebody did about a budget. */
    public String change(BudgetChangeRow change) {
        return fmt.text("ordering.budget.change." + change.kind(), change.costCentre(), period(change.from(), change.to()), change.amount(),
            fmt.text("ordering.budget.overrun." + change.onOverrun()));
    }
}
