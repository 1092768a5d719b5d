package io.itinera.ordering.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A cart became an order. */
public record OrderSubmitted(String number, long cartId, AccountId account, BigDecimal amount, List<String> partNumbers)
        implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.ORDER_SUBMITTED;
    }

    @Override
    public List<ObjectRef> about() {
        return Stream.concat(
            Stream.of(ObjectRef.subject(ObjectType.ORDER, number), ObjectRef.related(ObjectType.CART, cartId)),
            partNumbers.stream().map(part -> ObjectRef.related(ObjectType.PRODUCT, part))).toList();
    }
}
