package io.itinera.ordering.boundary;

import io.itinera.catalog.boundary.ReserveStock;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.delivery.boundary.OrderGoesComplete;
import io.itinera.ordering.delivery.control.Leaving;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderLine;
import io.itinera.ordering.entity.OrderStatus;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Moves orders on for the features that ship, receive and invoice. Called within their transaction; the caller has
 * checked the permission, the wall is kept here.
 */
@ApplicationScoped
public class OrderProgress {
    @Inject Orders orders;
    @Inject ReserveStock stock;
    @Inject Leaving leaving;

    /** @throws NoSuchRecord when there is no such order on this side of the wall */
    public OrderRow order(String number) {
        return orders.row(number);
    }

    /** @throws NoSuchRecord when there is no such order on this side of the wall */
    public List<OrderLineRow> lines(long orderId) {
        orders.guard(orderId);
        return orders.lines(List.of(orderId));
    }

    /**
     * Goods leave the house: they are taken out of stock too.
     *
     * @param site       where they go
     * @param quantities by line id
     * @throws OrderNotConfirmed before the supplier has confirmed the order
     * @throws MoreThanOpen      when more is shipped than is still open
     * @throws io.itinera.ordering.delivery.boundary.GoesToAnotherSite when more of a line is shipped than goes to that site
     * @throws OrderGoesComplete when something would stay behind of an order that goes only when everything is there
     */
    public void shipped(long orderId, long site, Map<Long, Integer> quantities) {
        Order order = orders.toChange(orderId);
        if (order.status() == OrderStatus.AWAITING_APPROVAL || order.status() == OrderStatus.SUBMITTED) {
            throw new OrderNotConfirmed(order.number());
        }
        check(order, quantities, OrderLine::open);
        leaving.leave(order, site, quantities);
        Map<Long, Integer> articles = new HashMap<>();
        order.lines().stream().filter(line -> quantities.getOrDefault(line.id(), 0) > 0)
            .forEach(line -> articles.merge(line.articleId(), quantities.get(line.id()), Integer::sum));
        stock.takeOut(articles);
        order.ship(quantities);
    }

    /** @param quantities by line id @throws MoreThanOpen when more is received than was shipped */
    public void received(long orderId, Map<Long, Integer> quantities) {
        Order order = orders.toChange(orderId);
        check(order, quantities, line -> line.shipped() - line.received());
        order.receive(quantities);
    }

    /** @param quantities by line id @throws MoreThanOpen when more is invoiced than was shipped */
    public void invoiced(long orderId, Map<Long, Integer> quantities) {
        Order order = orders.toChange(orderId);
        check(order, quantities, line -> line.shipped() - line.invoiced());
        order.invoice(quantities);
    }

    /** Pieces of a line that were received went back: the hospital does not pay for them. The caller holds what they came with. */
    public void returned(long orderId, long lineId, int pieces) {
        orders.guard(orderId);
        orders.countReturned(lineId, pieces);
    }

    private static void check(Order order, Map<Long, Integer> quantities, ToIntFunction<OrderLine> possible) {
        Map<Long, Integer> unknown = new HashMap<>(quantities);
        for (OrderLine line : order.lines()) {
            Integer wanted = unknown.remove(line.id());
            if (wanted != null && (wanted < 0 || wanted > possible.applyAsInt(line))) {
                throw new MoreThanOpen(order.number(), line.partNumber(), wanted, possible.applyAsInt(line));
            }
        }
        if (!unknown.isEmpty()) {
            throw new NoSuchRecord();
        }
    }
}
