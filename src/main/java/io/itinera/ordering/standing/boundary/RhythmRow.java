package io.itinera.ordering.standing.boundary;

import io.itinera.ordering.standing.entity.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A rhythm as it is shown and typed; see {@code Rhythm}.
 *
 * @param kind one of {@link #KINDS}
 */
public record RhythmRow(String kind, int every, Set<DayOfWeek> weekdays, Integer dayOfMonth, LocalDate begins, LocalDate ends,
                        Integer runs) {
    /** All that {@code kind} may be. */
    public static final List<String> KINDS = Arrays.stream(Rhythm.Kind.values()).map(Rhythm.Kind::name).toList();

    public static RhythmRow of(Rhythm rhythm) {
        return new RhythmRow(rhythm.kind().name(), rhythm.every(), rhythm.weekdays(), rhythm.dayOfMonth(), rhythm.begins(),
            rhythm.ends(), rhythm.runs());
    }

    public Rhythm rhythm() {
        return new Rhythm(Rhythm.Kind.valueOf(kind), every, weekdays, dayOfMonth, begins, ends, runs);
    }
}
