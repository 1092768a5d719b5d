package io.itinera.insight.boundary;

import java.util.List;

/** What an analyst can narrow a view to, each with how many hospitals it leaves when it is chosen alone. */
public record ScopeChoices(List<Choice> segments, List<Choice> regions, List<Choice> groups, List<Choice> contracts, List<Choice> sizes, List<Choice> divisions,
                           List<Hospital> hospitals) {
    /** One thing to choose. */
    public record Choice(String code, long hospitals) {
    }

    /** A hospital to choose. */
    public record Hospital(long id, String code, String name) {
    }
}
