package io.itinera.ordering.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.allocation.control.Allocations;
import io.itinera.ordering.control.CartRefill;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A buyer puts the lines of an earlier order into the cart again, as far as today's rules let them. */
@UseCase
public class RepeatOrder {
    @Inject Orders orders;
    @Inject CartRefill refill;
    @Inject Allocations allocations;
    @Inject FindArticles articles;
    @Inject CurrentActor actor;
    @Inject Event<OrderRepeated> repeated;

    /** @return what came back and what did not @throws NothingToRepeat when nothing can be ordered any more */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.ORDER_REPEATED)
    public Repetition repeat(@About(ObjectType.ORDER) String number) {
        OrderRow order = orders.row(number);
        Map<Long, Integer> wanted = new LinkedHashMap<>();
        List<OrderLineRow> lines = orders.lines(List.of(order.id()));
        lines.forEach(line -> wanted.merge(line.articleId(), line.quantity(), Integer::sum));
        Map<Long, ArticleRow> found = articles.byId(wanted.keySet());
        wanted.replaceAll((article, quantity) -> (int) QuantityRule.roundUp(quantity, found.get(article).orderMultiple()));
        CartRefill.Refilled refilled = refill.put(wanted, found);
        if (refilled.partNumbers().isEmpty()) {
            throw new NothingToRepeat(number);
        }
        refill.remember(order.id(), order.split(), order.completeOnly(), refilled);
        if (lines.stream().anyMatch(OrderLineRow::allocated)) {
            allocations.repeat(order.id(), refilled.cartId(), refilled.fresh());
        }
        repeated.fire(new OrderRepeated(number, refilled.cartId(), actor.get().ownAccount(), refilled.amount(), refilled.partNumbers()));
        return new Repetition(refilled.partNumbers(), refilled.leftOut());
    }
}
