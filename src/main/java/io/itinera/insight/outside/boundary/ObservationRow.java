package io.itinera.insight.outside.boundary;

import java.time.Instant;

/**
 * What was said or seen at a contact, about one touchpoint.
 *
 * @param contact     the touchpoint of the contact; null where nothing was recorded
 * @param contactType a call, a visit
 * @param basis       {@code SAID}, {@code OBSERVED} or {@code INTERPRETED}
 */
public record ObservationRow(long id, Long contact, String contactType, long accountId, String persona, String touchpoint, String basis, String words,
                             int valence, String confidence, Instant at) {
}
