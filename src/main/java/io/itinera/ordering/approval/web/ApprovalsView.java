package io.itinera.ordering.approval.web;

import io.itinera.ordering.approval.boundary.ApprovalCaseRow;
import io.itinera.ordering.approval.boundary.ApprovalResult;
import io.itinera.ordering.approval.boundary.ApprovalResult.StillWaiting;
import io.itinera.ordering.approval.boundary.ApproveLines;
import io.itinera.ordering.approval.boundary.ApproveOrder;
import io.itinera.ordering.approval.boundary.ReadApprovals;
import io.itinera.ordering.approval.boundary.RejectOrder;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The orders that wait for the approver, with all there is to know to decide at once. */
@Named
@ViewScoped
public class ApprovalsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadApprovals readApprovals;
    @Inject ApproveOrder approveOrder;
    @Inject ApproveLines approveLines;
    @Inject RejectOrder rejectOrder;
    @Inject ApprovalPathView words;
    @Inject CurrentActor actor;
    @Inject Fmt fmt;
    private List<ApprovalDraft> waiting = List.of();
    private String number;

    /** The order that a letter or the home page led to stands first. */
    public void load() {
        waiting = readApprovals.waitingForMe().stream().map(ApprovalDraft::new)
            .sorted(Comparator.comparing(draft -> !draft.getRow().order().number().equals(number))).toList();
    }

    /** The lines that are ticked; without any it is a rejection. */
    public String approve(ApprovalDraft draft) {
        if (draft.isNothingTaken()) {
            return reject(draft);
        }
        return decide(draft, () -> {
            ApprovalCaseRow row = draft.getRow();
            Set<Integer> out = draft.leftOut();
            ApprovalResult result = out.isEmpty()
                ? approveOrder.approve(new ApproveOrder.Request(row.order().number(), row.order().changes(), row.since().renewal(),
                    row.since().isOverBudget()))
                : approveLines.approve(new ApproveLines.Request(row.order().number(), row.order().changes(), out, draft.getReason(), row.since().renewal(),
                    row.since().isOverBudget()));
            String said = result instanceof StillWaiting others ? fmt.text("ordering.approval.others-follow", others.number(), words.all(others.asked()))
                : fmt.text("ordering.approved", result.number(), row.buyerName());
            return out.isEmpty() ? said : said + " " + fmt.text("ordering.approval.left-out", out.size());
        });
    }

    public String reject(ApprovalDraft draft) {
        return decide(draft, () -> {
            rejectOrder.reject(draft.getRow().order().number(), draft.getReason());
            return fmt.text("ordering.rejected", draft.getRow().order().number(), draft.getRow().buyerName());
        });
    }

    /** When it is refused the page shows the order as it is now, with what was ticked and typed. */
    private String decide(ApprovalDraft draft, Supplier<String> deed) {
        try {
            return done(deed.get());
        } catch (BusinessRuleViolation refused) {
            readApprovals.waitingForMe().stream().filter(row -> row.order().number().equals(draft.getRow().order().number()))
                .findFirst().ifPresent(draft::look);
            throw refused;
        }
    }

    private static String done(String said) {
        Notices.say(said);
        Notices.keep();
        return "/ordering/approvals?faces-redirect=true";
    }

    /** The order somebody was led to does not wait any more, or never waited for this person. */
    public boolean isGone() {
        return number != null && !number.isBlank()
            && waiting.stream().noneMatch(draft -> draft.getRow().order().number().equals(number));
    }

    /** Whether the person also says who has to approve what. */
    public boolean isKeeper() {
        return actor.get().may(Permission.KEEP_APPROVAL_RULES);
    }

    public List<ApprovalDraft> getWaiting() {
        return waiting;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
