package io.itinera.ordering.budget.web;

import io.itinera.ordering.budget.boundary.BudgetFormRow;
import io.itinera.ordering.budget.boundary.BudgetRow;
import io.itinera.ordering.budget.boundary.KeepBudget;
import io.itinera.ordering.budget.boundary.ReadBudgets;
import io.itinera.ordering.budget.boundary.RemoveBudget;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.NoSuchRecord;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** One budget, with what was spent of it and who changed it, and the form that keeps it; or a new one. */
@Named
@ViewScoped
public class BudgetView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/ordering/budgets?faces-redirect=true";

    @Inject ReadBudgets readBudgets;
    @Inject KeepBudget keepBudget;
    @Inject RemoveBudget removeBudget;
    @Inject BudgetWordsView words;
    @Inject Fmt fmt;
    private transient BudgetFormRow form;
    private String id;
    private BudgetDraft draft = new BudgetDraft();

    /** Something to choose from, by its code. */
    public record Choice(String code, String label) {
    }

    public void load() {
        if (id != null && !id.matches("\\d{1,18}")) {
            throw new NoSuchRecord();
        }
        form = readBudgets.form(id == null ? null : Long.valueOf(id));
        if (form.budget() != null) {
            draft = BudgetDraft.of(form.budget());
        } else if (form.costCentres().size() == 1) {
            draft.setCostCentreId(form.costCentres().get(0).id());
        }
    }

    public String keep() {
        BudgetRow kept = form.budget();
        keepBudget.keep(new KeepBudget.Request(kept == null ? null : kept.id(), kept == null ? 0 : kept.version(), draft.wish()));
        return done(kept == null ? "ordering.budget.added" : "ordering.budget.changed");
    }

    public String remove() {
        removeBudget.remove(form.budget().id(), form.budget().version());
        return done("ordering.budget.removed");
    }

    private String done(String said) {
        Notices.say(fmt.text(said));
        Notices.keep();
        return LIST;
    }

    public List<Choice> getPeriods() {
        BudgetRow kept = form.budget();
        List<BudgetPeriod> named = BudgetPeriod.choices(form.today(), kept == null ? null : BudgetPeriod.of(kept.from(), kept.to()));
        return Stream.concat(named.stream().map(one -> new Choice(one.code(), words.period(one.from(), one.to()))),
            Stream.of(new Choice(BudgetPeriod.DAYS, fmt.text("ordering.budget.period.days")))).toList();
    }

    public List<Choice> getOverruns() {
        return form.overruns().stream().map(code -> new Choice(code, fmt.text("ordering.budget.overrun." + code))).toList();
    }

    public BudgetFormRow getForm() {
        return form;
    }

    public BudgetDraft getDraft() {
        return draft;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
