package io.itinera.insight.loop.web;

import io.itinera.insight.loop.boundary.OpenCaseRow;
import java.io.Serializable;

/** A case before its account manager, with what was done and said as it is typed. */
public class CaseDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final OpenCaseRow row;
    private String done;
    private String said;

    CaseDraft(OpenCaseRow row) {
        this.row = row;
    }

    public OpenCaseRow getRow() {
        return row;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
