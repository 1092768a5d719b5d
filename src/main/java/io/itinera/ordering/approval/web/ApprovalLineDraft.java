package io.itinera.ordering.approval.web;

import io.itinera.ordering.boundary.OrderLineRow;
import java.io.Serializable;

/** A line of an order that waits, and whether the approver takes it. */
public class ApprovalLineDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient OrderLineRow row;
    private boolean taken;

    ApprovalLineDraft(OrderLineRow row, boolean taken) {
        this.row = row;
        this.taken = taken;
    }

    public OrderLineRow getRow() {
        return row;
    }

    public boolean isTaken() {
        return taken;
    }

    public void setTaken(boolean taken) {
        this.taken = taken;
    }
}
