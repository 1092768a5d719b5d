package io.itinera.ordering.list.boundary;

import io.itinera.ordering.list.entity.Sharing;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A list as the page of all lists shows it.
 *
 * @param personId  who made it; null once erased
 * @param maker     their name; null once erased
 * @param sharing   a name of {@code Sharing}
 * @param mayChange whether the reader may change its lines and its name
 * @param mayKeep   whether the reader says who sees it, and deletes it
 */
public record ListRow(long id, String name, Long personId, String maker, int lines, String sharing, Instant changedAt,
                      boolean mayChange, boolean mayKeep) {
    /** All that {@code sharing} may be. */
    public static final List<String> SHARINGS = Arrays.stream(Sharing.values()).map(Sharing::name).toList();

    ListRow by(String name) {
        return new ListRow(id, this.name, personId, name, lines, sharing, changedAt, mayChange, mayKeep);
    }
}
