package io.itinera.ordering.budget.web;

import io.itinera.ordering.budget.boundary.BudgetRow;
import io.itinera.ordering.budget.boundary.KeepBudget.Wish;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A budget as it is typed. */
public class BudgetDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long costCentreId;
    private String period;
    private LocalDate from;
    private LocalDate to;
    private BigDecimal amount;
    private String onOverrun;

    static BudgetDraft of(BudgetRow row) {
        BudgetDraft draft = new BudgetDraft();
        draft.costCentreId = row.costCentreId();
        draft.period = BudgetPeriod.of(row.from(), row.to()).code();
        draft.from = row.from();
        draft.to = row.to();
        draft.amount = row.amount();
        draft.onOverrun = row.onOverrun();
        return draft;
    }

    Wish wish() {
        BudgetPeriod chosen = BudgetPeriod.read(period, from, to);
        return new Wish(costCentreId, chosen.from(), chosen.to(), amount, onOverrun);
    }

    /** Whether the days are typed. */
    public boolean isOwnDays() {
        return BudgetPeriod.DAYS.equals(period);
    }

    public Long getCostCentreId() {
        return costCentreId;
    }

    public void setCostCentreId(Long costCentreId) {
        this.costCentreId = costCentreId;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getOnOverrun() {
        return onOverrun;
    }

    public void setOnOverrun(String onOverrun) {
        this.onOverrun = onOverrun;
    }
}
