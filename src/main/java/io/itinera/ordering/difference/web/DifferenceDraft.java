package io.itinera.ordering.difference.web;

import io.itinera.ordering.difference.boundary.DifferenceRow;
import java.io.Serializable;

/** A difference on the order's page, with the reason as it is typed. */
public class DifferenceDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DifferenceRow row;
    private String reason;

    DifferenceDraft(DifferenceRow row) {
        this.row = row;
    }

    public DifferenceRow getRow() {
        return row;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
