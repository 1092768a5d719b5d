package io.itinera.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** What is written beside an order by whom it concerns, and only read with it: mostly for the queries that fill its rows. */
@MappedSuperclass
public abstract class OrderMarks {
    @Column(name = "status", insertable = false, updatable = false)
    private String statusName;
    /** Of the standing order that ordered it. */
    @Column(name = "standing_order_id", insertable = false, updatable = false)
    private Long standingOrderId;
    /** Of the quote that was ordered. */
    @Column(name = "quote_id", insertable = false, updatable = false)
    private Long quoteId;
    @Column(name = "complete_only", insertable = false, updatable = false)
    private boolean completeOnly;
    /** Its parts are written beside its lines. */
    @Column(insertable = false, updatable = false)
    private boolean split;

    protected OrderMarks() {
    }

    /** Whether parts of its lines go to other sites, or come on other days. */
    public boolean isSplit() {
        return split;
    }
}
