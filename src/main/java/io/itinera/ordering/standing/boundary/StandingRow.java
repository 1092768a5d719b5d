package io.itinera.ordering.standing.boundary;

import java.time.LocalDate;

/**
 * A standing order as the page of all shows it.
 *
 * @param owner     in whose name it orders; null once erased
 * @param status    {@code ACTIVE}, {@code PAUSED}, {@code ENDED}, or {@code FINISHED} when no day is left
 * @param next      the day of the next run; null when none is to come
 * @param mayChange whether it is the reader's
 */
public record StandingRow(long id, String name, Long personId, String owner, String status, RhythmRow rhythm, int lines,
                          LocalDate next, boolean mayChange) {
    StandingRow of(String name) {
        return new StandingRow(id, this.name, personId, name, status, rhythm, lines, next, mayChange);
    }
}
