package io.itinera.ordering.standing.web;

import io.itinera.ordering.standing.boundary.StandingTerms;
import java.io.Serializable;
import java.math.BigDecimal;

/** How a standing order is to order, as it is typed. */
public class TermsDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 4;
    private static final BigDecimal USUAL_TOLERANCE = new BigDecimal("2");

    private String name;
    private Long siteId;
    private Long costCentreId;
    private String reference;
    private Integer daysAhead;
    private BigDecimal tolerance;

    /** What most want, where nobody has said anything. */
    TermsDraft(String name, Long siteId, Long costCentreId) {
        this(new StandingTerms(name, siteId, costCentreId, null, USUAL_DAYS, USUAL_TOLERANCE));
    }

    TermsDraft(StandingTerms terms) {
        name = terms.name();
        siteId = terms.siteId();
        costCentreId = terms.costCentreId();
        reference = terms.ownReference();
        daysAhead = terms.daysAhead();
        tolerance = terms.tolerance();
    }

    StandingTerms terms() {
        return new StandingTerms(name, siteId, costCentreId, reference, daysAhead == null ? 0 : daysAhead, tolerance);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public Long getCostCentreId() {
        return costCentreId;
    }

    public void setCostCentreId(Long costCentreId) {
        this.costCentreId = costCentreId;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Integer getDaysAhead() {
        return daysAhead;
    }

    public void setDaysAhead(Integer daysAhead) {
        this.daysAhead = daysAhead;
    }

    public BigDecimal getTolerance() {
        return tolerance;
    }

    public void setTolerance(BigDecimal tolerance) {
        this.tolerance = tolerance;
    }
}
