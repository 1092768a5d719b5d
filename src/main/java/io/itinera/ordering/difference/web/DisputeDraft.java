package io.itinera.ordering.difference.web;

import io.itinera.ordering.difference.boundary.DisputeRow;
import java.io.Serializable;

/** A dispute before the supplier's people, with the answer as it is typed. */
public class DisputeDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DisputeRow row;
    private String answer;

    DisputeDraft(DisputeRow row) {
        this.row = row;
    }

    public DisputeRow getRow() {
        return row;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
