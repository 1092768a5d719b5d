package io.itinera.ordering.difference.boundary;

import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.difference.control.Deciding;
import io.itinera.ordering.difference.control.SaidOfOrder;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What of an order comes otherwise than it was ordered, confirmed or delivered, and what was said about it. */
@UseCase
public class CompareOrder {
    @Inject Deciding deciding;
    @Inject SaidOfOrder said;
    @Inject LineFactSource source;
    @Inject CurrentActor actor;

    /**
     * An order that the page has read already: nothing is asked of the database but what was shipped, and what was said when
     * anything differs.
     */
    @Permits(Permission.FOLLOW_ORDERS)
    public ComparedOrder compare(OrderRow order, List<OrderLineRow> lines) {
        actor.get().guard(new AccountId(order.accountId()));
        boolean anyShipped = lines.stream().anyMatch(line -> line.shipped() > 0);
        Map<Long, LineFacts> facts = anyShipped ? source.ofOrder(order.id()) : Map.of();
        List<Difference> differences = deciding.differences(order, lines, facts);
        return new ComparedOrder(facts, said.about(order, differences), actor.get().may(Permission.PLACE_ORDERS));
    }
}
