package io.itinera.ordering.approval.web;

import io.itinera.ordering.approval.boundary.ApprovalCaseRow;
import java.io.Serializable;

/** An order that waits for the approver, with the reason as it is typed. */
public class ApprovalDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient ApprovalCaseRow row;
    private String reason;

    ApprovalDraft(ApprovalCaseRow row) {
        this.row = row;
    }

    public ApprovalCaseRow getRow() {
        return row;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
