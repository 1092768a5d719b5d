package io.itinera.ordering.approval.web;

import io.itinera.ordering.approval.boundary.ApproveOrder;
import io.itinera.ordering.approval.boundary.RejectOrder;
import io.itinera.ordering.boundary.ShowOrder;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** The orders that wait for the approver, with all there is to know to decide at once. */
@Named
@ViewScoped
public class ApprovalsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ShowOrder showOrder;
    @Inject ApproveOrder approveOrder;
    @Inject RejectOrder rejectOrder;
    @Inject Fmt fmt;
    private List<ApprovalDraft> waiting = List.of();
    private String number;

    /** The order that a letter or the home page led to stands first. */
    public void load() {
        waiting = showOrder.waitingForMe().stream().map(ApprovalDraft::new)
            .sorted(Comparator.comparing(draft -> !draft.getRow().order().number().equals(number))).toList();
    }

    public String approve(ApprovalDraft draft) {
        approveOrder.approve(draft.getRow().order().number());
        return done("ordering.approved", draft);
    }

    public String reject(ApprovalDraft draft) {
        rejectOrder.reject(draft.getRow().order().number(), draft.getReason());
        return done("ordering.rejected", draft);
    }

    private String done(String key, ApprovalDraft draft) {
        Notices.say(fmt.text(key, draft.getRow().order().number(), draft.getRow().buyerName()));
        Notices.keep();
        return "/ordering/approvals?faces-redirect=true";
    }

    /** The order somebody was led to does not wait any more, or never waited for this person. */
    public boolean isGone() {
        return number != null && !number.isBlank()
            && waiting.stream().noneMatch(draft -> draft.getRow().order().number().equals(number));
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
