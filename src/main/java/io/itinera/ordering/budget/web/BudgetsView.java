package io.itinera.ordering.budget.web;

import io.itinera.ordering.budget.boundary.BudgetDeskRow;
import io.itinera.ordering.budget.boundary.BudgetRow;
import io.itinera.ordering.budget.boundary.ReadBudgets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The budgets of the hospital's cost centres, those of now and later or those that are over. */
@Named
@RequestScoped
public class BudgetsView {
    private static final String ENDED = "ended";

    @Inject ReadBudgets readBudgets;
    private BudgetDeskRow desk;
    private String view;

    public void load() {
        desk = readBudgets.desk(ENDED.equals(view));
    }

    public BudgetDeskRow getDesk() {
        return desk;
    }

    /** Percent of a budget at which directors are told. */
    public int getNearly() {
        return BudgetRow.NEARLY;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
