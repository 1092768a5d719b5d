package io.itinera.ordering.control;

import io.itinera.catalog.boundary.ReserveStock;
import io.itinera.contracts.boundary.RecordConsumption;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderLine;
import io.itinera.ordering.hold.control.Holds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives back what an order had taken of stock and contracts for pieces that will not come after all. An order that waits for approval
 * longer than it is held has nothing any more.
 */
@ApplicationScoped
public class Undoing {
    @Inject ReserveStock stock;
    @Inject RecordConsumption consumption;
    @Inject Holds holds;

    /** @param pieces that do not come, by line id */
    public void giveBack(Order order, Map<Long, Integer> pieces) {
        if (holds.isReleased(order)) {
            return;
        }
        Map<Long, Integer> articles = new HashMap<>();
        Map<Long, BigDecimal> contracts = new HashMap<>();
        for (OrderLine line : order.lines()) {
            int some = pieces.getOrDefault(line.id(), 0);
            if (some > 0) {
                articles.merge(line.articleId(), some, Integer::sum);
                if (line.contractId() != null) {
                    contracts.merge(line.contractId(), line.amountOf(some), BigDecimal::add);
                }
            }
        }
        if (!articles.isEmpty()) {
            stock.release(articles);
        }
        if (!contracts.isEmpty()) {
            consumption.giveBack(order.id(), contracts);
        }
    }

    /** All that is still open of the order. */
    public void giveBackAll(Order order) {
        Map<Long, Integer> pieces = new HashMap<>();
        order.lines().forEach(line -> pieces.put(line.id(), line.open()));
        giveBack(order, pieces);
    }
}
