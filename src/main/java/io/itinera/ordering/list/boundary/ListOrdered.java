package io.itinera.ordering.list.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Lines of a list were put into the cart. @param counted whether as what was missing @param amount what they cost today */
public record ListOrdered(boolean counted, long cartId, AccountId account, BigDecimal amount, List<String> partNumbers)
        implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.LIST_ORDERED;
    }

    @Override
    public List<ObjectRef> about() {
        return Stream.concat(Stream.of(ObjectRef.subject(ObjectType.CART, cartId)),
            partNumbers.stream().map(part -> ObjectRef.related(ObjectType.PRODUCT, part))).toList();
    }

    @Override
    public String reason() {
        return counted ? "counted" : "chosen";
    }
}
