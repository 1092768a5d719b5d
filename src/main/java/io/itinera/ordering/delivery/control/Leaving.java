package io.itinera.ordering.delivery.control;

import io.itinera.ordering.delivery.control.OrderParts.Going;
import io.itinera.ordering.entity.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Lets goods leave for one site, as their hospital wants them there. */
@ApplicationScoped
public class Leaving {
    @Inject OrderParts parts;
    @Inject CompleteOrders complete;

    /**
     * @param pieces by line id, no more than is open
     * @throws io.itinera.ordering.delivery.boundary.GoesToAnotherSite or {@code OrderGoesComplete}; then nothing leaves
     */
    public void leave(Order order, long site, Map<Long, Integer> pieces) {
        List<Going> going = parts.going(order, site, pieces);
        complete.check(order, going);
        parts.ship(going);
    }
}
