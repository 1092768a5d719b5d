package io.itinera.insight.map.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that happened on a day.
 *
 * @param kind    {@code RELEASE}, {@code PRICE}, {@code ACTION} or {@code OTHER}
 * @param segment null for all hospitals
 * @param who     wrote it last; null where nobody is known any more
 * @param version whoever changes it says that they know this one
 */
public record AnnotationRow(long id, int version, String kind, LocalDate on, String words, String segment, Long person, String who, Instant at) {
    public AnnotationRow by(String name) {
        return new AnnotationRow(id, version, kind, on, words, segment, person, name, at);
    }
}
