package io.itinera.ordering.quick.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.List;

/**
 * A pasted list was understood as far as it can be. What stood in it is not recorded.
 *
 * @param rows   how many rows it has
 * @param left   how many of them cannot be taken as they are
 * @param amount what the others cost
 */
public record QuickOrderRead(AccountId account, int rows, int left, BigDecimal amount) implements JourneyFact {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.QUICK_ORDER_READ;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of();
    }

    @Override
    public String reason() {
        return left == 0 ? null : "rows-left:" + left + "/" + rows;
    }
}
