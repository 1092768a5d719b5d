package io.itinera.ordering.difference.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody of a hospital accepted or disputed a difference of an order, or withdrew what they had disputed.
 *
 * @param reason in what it differs and where: {@code price-invoiced}; null when it was withdrawn
 */
public record DifferenceDecided(PortalTouchpoint touchpoint, String number, AccountId account, List<String> partNumbers, String reason)
        implements JourneyFact {
    @Override
    public List<ObjectRef> about() {
        return about(number, partNumbers);
    }

    static List<ObjectRef> about(String number, List<String> partNumbers) {
        return Stream.concat(Stream.of(ObjectRef.subject(ObjectType.ORDER, number)),
            partNumbers.stream().distinct().map(part -> ObjectRef.related(ObjectType.PRODUCT, part))).toList();
    }
}
