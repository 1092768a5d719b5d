package io.itinera.ordering.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.List;

/**
 * One article of a cart was put in, changed, taken out, or found short; the touchpoint says which.
 *
 * @param amount what the article's line costs now, or would cost
 */
public record CartTouched(PortalTouchpoint touchpoint, AccountId account, long cartId, String partNumber,
                          BigDecimal amount) implements JourneyFact {
    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.CART, cartId), ObjectRef.related(ObjectType.PRODUCT, partNumber));
    }
}
