package io.itinera.insight.outside.boundary;

import java.time.Instant;

/**
 * What was said or seen at a contact or an interview, about one touchpoint.
 *
 * @param contact     the touchpoint of the contact; null where nothing was recorded
 * @param contactType a call, a visit, an interview
 * @param basis       {@code SAID}, {@code OBSERVED} or {@code INTERPRETED}
 * @param correctedAt null while it says what was noted first
 * @param version     whoever changes it says that they know this one
 */
public record ObservationRow(long id, Long contact, String contactType, long accountId, String persona, String touchpoint, String basis, String words,
                             int valence, String confidence, Instant at, Instant correctedAt, int version) {
}
