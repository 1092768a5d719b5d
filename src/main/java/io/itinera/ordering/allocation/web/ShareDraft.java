package io.itinera.ordering.allocation.web;

import io.itinera.ordering.allocation.boundary.AllocateCartLine.Wish;
import io.itinera.ordering.allocation.boundary.Share;
import java.io.Serializable;
import java.math.BigDecimal;

/** What one cost centre is to pay of a line, as it is typed, and why it was not taken. */
public class ShareDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long costCentreId;
    private BigDecimal percent;
    private String refusal;

    ShareDraft(BigDecimal percent) {
        this.percent = percent;
    }

    ShareDraft(Share share) {
        costCentreId = share.costCentreId();
        percent = share.percent();
    }

    Wish wish() {
        return new Wish(costCentreId, percent);
    }

    void refused(String sentence) {
        refusal = sentence;
    }

    public Long getCostCentreId() {
        return costCentreId;
    }

    public void setCostCentreId(Long costCentreId) {
        this.costCentreId = costCentreId;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    /** Null when it was taken, or not tried yet. */
    public String getRefusal() {
        return refusal;
    }
}
