package io.itinera.insight.action.web;

import io.itinera.insight.action.boundary.ActionChoices.Candidate;
import java.io.Serializable;

/** A hospital on the form of a plan, and its part in it. */
public class HospitalDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long id;
    private final String name;
    private final String segment;
    private Part part = Part.NONE;

    /** It gets it, it is compared with, or it has no part in it. */
    public enum Part { GETS, COMPARED, NONE }

    HospitalDraft(Candidate hospital) {
        id = hospital.id();
        name = hospital.name();
        segment = hospital.segment();
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getSegment() {
        return segment;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
