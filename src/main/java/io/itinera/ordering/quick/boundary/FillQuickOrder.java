package io.itinera.ordering.quick.boundary;

import io.itinera.ordering.control.Carts;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.entity.HeldCart;
import io.itinera.ordering.quick.control.QuickRows;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A buyer puts the rows of a quick order into the cart, all that can be taken in one step; what is in the cart stays in. */
@UseCase
public class FillQuickOrder {
    @Inject QuickRows rows;
    @Inject Carts carts;
    @Inject CurrentActor actor;
    @Inject Event<QuickOrderFilled> filled;

    /**
     * @return for each row whether it is in the cart now; the others are left to be mended
     * @throws NothingToPut when none can be taken
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.QUICK_ORDER_FILLED)
    public List<Boolean> put(List<QuickEntry> entries) {
        Actor buyer = actor.get();
        List<QuickLine> lines = rows.check(buyer.ownAccount(), entries);
        if (lines.stream().noneMatch(QuickLine::isTaken)) {
            throw new NothingToPut();
        }
        HeldCart cart = carts.hold(buyer.ownAccount(), buyer.person());
        Set<String> parts = new LinkedHashSet<>();
        List<Boolean> put = new ArrayList<>();
        BigDecimal amount = BigDecimal.ZERO;
        for (QuickLine line : lines) {
            boolean fits = line.isTaken() && cart.quantityOf(line.article().id()) + line.quantity() <= QuantityRule.LARGEST;
            put.add(fits);
            if (fits) {
                cart.hold(line.article().id(), cart.quantityOf(line.article().id()) + line.quantity());
                parts.add(line.article().partNumber());
                amount = amount.add(line.amount());
            }
        }
        if (parts.isEmpty()) {
            throw new NothingToPut();
        }
        carts.keep(cart, buyer.person());
        filled.fire(new QuickOrderFilled(cart.id(), buyer.ownAccount(), amount, parts));
        return put;
    }
}
