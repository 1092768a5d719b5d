package io.itinera.journey.boundary;

import io.itinera.shared.Persona;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.ObjectRef;
import java.time.Instant;
import java.util.List;

/**
 * Something that happened between a hospital and the supplier outside the portal.
 *
 * @param type       a code of {@code journey.touchpoint_type}
 * @param persona    whose step it was; null when unknown
 * @param outcome    COMPLETED, ABANDONED, REJECTED or FAILED
 * @param reason     why, as a code; null for none
 * @param durationMs null when unknown
 */
public record OutsideTouchpoint(String type, Instant occurredAt, long accountId, Persona persona, Channel channel,
                                Initiator initiator, String outcome, String reason, Integer durationMs, List<ObjectRef> about) {
}
