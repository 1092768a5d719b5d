package io.itinera.insight.live.boundary;

import java.time.Instant;

/**
 * Something that came since somebody began to look; it names no person.
 *
 * @param id       of the touchpoint
 * @param code     its type, the kind of friction, or the type of touchpoint after which was asked
 * @param what     in words
 * @param hospital its name; null for nobody's
 * @param account  its code; null for nobody's
 */
public record NewsRow(long id, Instant at, String code, String what, String hospital, String account) {
}
