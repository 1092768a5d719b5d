package io.itinera.insight.action.boundary;

import java.util.List;

/** What a plan can be made of. */
public record ActionChoices(List<OwnerRow> owners, List<String> detectors, List<Candidate> hospitals) {
    /** A hospital that can get it or be compared with. */
    public record Candidate(long id, String name, String segment) {
    }
}
