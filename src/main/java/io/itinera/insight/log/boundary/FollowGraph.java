package io.itinera.insight.log.boundary;

import java.util.Comparator;
import java.util.List;

/**
 * The directly-follows graph of a log, and how large the log is as process mining counts: a touchpoint that belongs to two
 * cases is two events.
 *
 * @param rows the pairs and the ends of cases, most frequent first
 */
public record FollowGraph(List<FollowRow> rows) {
    private static final Comparator<FollowRow> MOST_FREQUENT_FIRST = Comparator.comparing(FollowRow::count).reversed()
        .thenComparing(FollowRow::from).thenComparing(FollowRow::to, Comparator.nullsLast(Comparator.naturalOrder()));

    /** @param rows in any order */
    public static FollowGraph of(List<FollowRow> rows) {
        return new FollowGraph(rows.stream().sorted(MOST_FREQUENT_FIRST).toList());
    }

    /** Every case ends once. */
    public long cases() {
        return rows.stream().filter(row -> row.to() == null).mapToLong(FollowRow::count).sum();
    }

    public long events() {
        return rows.stream().mapToLong(FollowRow::count).sum();
    }

    /** Different types. */
    public long activities() {
        return rows.stream().map(FollowRow::from).distinct().count();
    }

    /** Different pairs of types of which the second directly followed the first, most frequent first. */
    public List<FollowRow> pairs() {
        return rows.stream().filter(row -> row.to() != null).toList();
    }

    /** How often any type directly followed another: events minus cases. */
    public long follows() {
        return events() - cases();
    }
}
