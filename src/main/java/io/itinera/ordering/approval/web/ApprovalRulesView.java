package io.itinera.ordering.approval.web;

import io.itinera.ordering.approval.boundary.ApprovalDeskRow;
import io.itinera.ordering.approval.boundary.ApprovalRuleRow;
import io.itinera.ordering.approval.boundary.BecauseRow;
import io.itinera.ordering.approval.boundary.DeciderRow;
import io.itinera.ordering.approval.boundary.KeepApprovalRule;
import io.itinera.ordering.approval.boundary.ReadApprovalRules;
import io.itinera.ordering.approval.boundary.RemoveApprovalRule;
import io.itinera.ordering.boundary.ChoiceRow;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.NoSuchRecord;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The rules by which a hospital's orders are approved, and the form that keeps one. */
@Named
@ViewScoped
public class ApprovalRulesView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/ordering/approval-rules?faces-redirect=true";

    @Inject ReadApprovalRules readRules;
    @Inject KeepApprovalRule keepRule;
    @Inject RemoveApprovalRule removeRule;
    @Inject Fmt fmt;
    private transient ApprovalDeskRow desk;
    private Long id;
    private int seen;
    private RuleDraft draft = new RuleDraft();

    /** Something to choose from, by its code. */
    public record Choice(String code, String label) {
    }

    /** With a number, that rule stands in the form. */
    public void load() {
        desk = readRules.desk();
        if (id != null) {
            ApprovalRuleRow row = desk.rules().stream().filter(rule -> id.equals(rule.id())).findFirst()
                .orElseThrow(NoSuchRecord::new);
            draft = RuleDraft.of(row.wish());
            seen = row.version();
        }
    }

    public String keep() {
        keepRule.keep(new KeepApprovalRule.Request(id, seen, draft.wish()));
        return done(id == null ? "ordering.approval.rule.added" : "ordering.approval.rule.changed");
    }

    public String remove(ApprovalRuleRow row) {
        removeRule.remove(row.id(), row.version());
        return done("ordering.approval.rule.removed");
    }

    private String done(String said) {
        Notices.say(fmt.text(said));
        Notices.keep();
        return PAGE;
    }

    /** What makes a rule fire. */
    public String when(BecauseRow because) {
        return fmt.sentence("ordering.approval.rule." + because.cause(), because.arguments(fmt.getLocale()));
    }

    public String who(DeciderRow decider) {
        return decider.isRole() ? fmt.text("ordering.approval.who." + decider.code())
            : decider.name() == null ? fmt.text("ordering.approval.who.gone") : decider.name();
    }

    public List<Choice> getCauses() {
        return desk.causes().stream().map(cause -> new Choice(cause, fmt.text("ordering.approval.cause." + cause))).toList();
    }

    public List<Choice> getDeciders() {
        return desk.deciders().stream().map(decider -> new Choice(decider.code(), who(decider))).toList();
    }

    public List<ChoiceRow> getCategories() {
        return desk.categories().stream().map(category -> new ChoiceRow(category.id(), category.name(fmt.getLocale()))).toList();
    }

    public ApprovalDeskRow getDesk() {
        return desk;
    }

    public RuleDraft getDraft() {
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
