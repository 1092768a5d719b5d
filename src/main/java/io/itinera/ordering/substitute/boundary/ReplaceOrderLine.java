package io.itinera.ordering.substitute.boundary;

import io.itinera.catalog.boundary.ArticleCard;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.control.Allocations;
import io.itinera.ordering.boundary.CancelOrder;
import io.itinera.ordering.boundary.NotYourOrder;
import io.itinera.ordering.change.boundary.OrderChanged;
import io.itinera.ordering.change.boundary.OrderNotChangeable;
import io.itinera.ordering.change.control.OrderChanges;
import io.itinera.ordering.change.control.Shrinking;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.entity.HeldCart;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderLine;
import io.itinera.ordering.substitute.control.Exchange;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
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
import java.util.List;
import java.util.Map;

/** A buyer takes a line that waits for goods out of an order, and has an alternative in the cart instead. */
@UseCase
public class ReplaceOrderLine {
    @Inject Orders orders;
    @Inject Shrinking shrinking;
    @Inject OrderChanges changes;
    @Inject Carts carts;
    @Inject Exchange exchange;
    @Inject Allocations allocations;
    @Inject FindArticles articles;
    @Inject CurrentActor actor;
    @Inject Event<OrderChanged> changed;

    /**
     * @param seen  how many were ordered in the line as it was looked at
     * @param other the alternative
     */
    public record Request(@About(ObjectType.ORDER) String number, int lineNo, int seen, String other) {
    }

    /**
     * @throws NotYourOrder       for a requester's colleague
     * @throws OrderNotChangeable once the supplier is at work
     * @throws ChangedMeanwhile   when the line is not any more as it was seen
     * @throws io.itinera.ordering.change.boundary.OrderEmptied when nothing would be left of the order
     * @throws SubstituteRefused  and others, see {@link TakeSubstitute}
     */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.SUBSTITUTE_TAKEN)
    public SubstituteTaken.Result replace(Request wanted) {
        Order order = orders.toChange(wanted.number());
        Actor buyer = actor.get();
        if (!CancelOrder.isTheirs(order.buyer(), buyer)) {
            throw new NotYourOrder(order.number());
        }
        if (!order.isChangeable()) {
            throw new OrderNotChangeable(order.number());
        }
        OrderLine line = order.lines().stream().filter(one -> one.lineNo() == wanted.lineNo() && one.quantity() == wanted.seen()).findFirst()
            .orElseThrow(ChangedMeanwhile::new);
        ArticleCard other = articles.card(wanted.other());
        int added = exchange.quantity(articles.card(line.partNumber()), other, line.quantity());
        // the cart before the goods, as submitting takes them
        HeldCart cart = carts.hold(buyer.ownAccount(), buyer.person());
        Allocation paid = allocations.ofOrderLines(order.account(), List.of(line.id())).getOrDefault(line.id(), Allocation.OF_ORDER);
        changes.keep(order, order.ownReference(), order.wishedOn(), shrinking.shrink(order, Map.of(line.lineNo(), "0")), buyer.person());
        order.change(order.ownReference(), order.wishedOn());
        changed.fire(new OrderChanged(order.number(), order.account(), order.total()));
        return new SubstituteTaken.Result(new SubstituteTaken(line.partNumber(), 0, other.partNumber(), added, cart.id()),
            exchange.put(PortalTouchpoint.SUBSTITUTE_TAKEN, cart, other, added, paid));
    }
}
