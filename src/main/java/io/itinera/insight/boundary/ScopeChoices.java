package io.itinera.insight.boundary;

import java.util.List;

/** What an analyst can narrow a view to. */
public record ScopeChoices(List<String> segments, List<String> regions, List<String> groups, List<String> contracts, List<String> sizes, List<Hospital> hospitals) {
    /** A hospital to choose. */
    public record Hospital(long id, String code, String name) {
    }
}
