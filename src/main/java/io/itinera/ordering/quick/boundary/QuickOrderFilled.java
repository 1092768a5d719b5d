package io.itinera.ordering.quick.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of a quick order were put into the cart, all in one step.
 *
 * @param amount      what they cost
 * @param partNumbers each once
 */
public record QuickOrderFilled(long cartId, AccountId account, BigDecimal amount, Collection<String> partNumbers) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.QUICK_ORDER_FILLED;
    }

    @Override
    public List<ObjectRef> about() {
        return Stream.concat(Stream.of(ObjectRef.subject(ObjectType.CART, cartId)),
            partNumbers.stream().map(part -> ObjectRef.related(ObjectType.PRODUCT, part))).toList();
    }
}
