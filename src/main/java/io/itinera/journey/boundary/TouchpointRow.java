package io.itinera.journey.boundary;

import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One touchpoint as it was recorded.
 *
 * @param type    a code of {@code journey.touchpoint_type}; not an enum, because some happen outside the portal
 * @param stage   null for types outside the journey
 * @param objects what it concerned, the subjects first
 */
public record TouchpointRow(long id, Instant occurredAt, String type, String stage, String persona, UUID pseudonym,
                            Long accountId, UUID visit, String channel, String initiator, String outcome, String reason,
                            Integer durationMs, Integer serverMs, BigDecimal amount, List<ObjectRef> objects) {
    /** The same with another name for the person. */
    public TouchpointRow under(UUID name) {
        return new TouchpointRow(id, occurredAt, type, stage, persona, name, accountId, visit, channel, initiator, outcome, reason,
            durationMs, serverMs, amount, objects);
    }

    /** The id of the first object of the kind, or null. */
    public String object(ObjectType kind) {
        return objects.stream().filter(ref -> ref.type() == kind).map(ObjectRef::id).findFirst().orElse(null);
    }
}
