package io.itinera.ordering.approval.web;

import io.itinera.ordering.approval.boundary.KeepApprovalRule.Wish;
import java.io.Serializable;
import java.math.BigDecimal;

/** A rule of approval as it is typed. */
public class RuleDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private String cause;
    private BigDecimal threshold;
    private Long categoryId;
    private Long costCentreId;
    private int step = 1;
    private String approver;
    private Integer hours;
    private String escalation;

    static RuleDraft of(Wish wish) {
        RuleDraft draft = new RuleDraft();
        draft.cause = wish.cause();
        draft.threshold = wish.threshold();
        draft.categoryId = wish.categoryId();
        draft.costCentreId = wish.costCentreId();
        draft.step = wish.step();
        draft.approver = wish.approver();
        draft.hours = wish.hours();
        draft.escalation = wish.escalation();
        return draft;
    }

    Wish wish() {
        return new Wish(cause, threshold, categoryId, costCentreId, step, approver, hours, escalation);
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public BigDecimal getThreshold() {
        return threshold;
    }

    public void setThreshold(BigDecimal threshold) {
        this.threshold = threshold;
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(Long categoryId) {
        this.categoryId = categoryId;
    }

    public Long getCostCentreId() {
        return costCentreId;
    }

    public void setCostCentreId(Long costCentreId) {
        this.costCentreId = costCentreId;
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }

    public String getApprover() {
        return approver;
    }

    public void setApprover(String approver) {
        this.approver = approver;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public String getEscalation() {
        return escalation;
    }

    public void setEscalation(String escalation) {
        this.escalation = escalation;
    }
}
