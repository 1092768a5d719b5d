package io.itinera.ordering.delivery.web;

import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.delivery.boundary.PlacedPart;
import io.itinera.ordering.delivery.boundary.ShowOrderParts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Where and when the parts of an order's lines go, on its page; an order that goes to one site on one day is spared the look. */
@Named
@RequestScoped
public class OrderPartsView {
    @Inject ShowOrderParts showOrderParts;
    private Map<Long, List<PlacedPart>> parts;

    /** Nothing of a line that goes with the order. */
    public List<PlacedPart> of(OrderRow order, OrderLineRow line) {
        if (!order.split()) {
            return List.of();
        }
        if (parts == null) {
            parts = showOrderParts.parts(order.number());
        }
        return parts.getOrDefault(line.id(), List.of());
    }
}
