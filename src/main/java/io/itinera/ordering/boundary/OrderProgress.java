package io.itinera.ordering.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Moves orders on for the features that ship, receive and invoice. Called within their transaction; the caller has
 * checked the permission, the wall is kept here.
 */
@ApplicationScoped
public class OrderProgress {

    /** @throws io.itinera.shared.NoSuchRecord when there is no such order on this side of the wall */
    public OrderRow order(String number) {
        throw new UnsupportedOperationException();
    }

    public List<OrderLineRow> lines(long orderId) {
        throw new UnsupportedOperationException();
    }

    /** @param quantities by line id @throws MoreThanOpen when more is shipped than is still open */
    public void shipped(long orderId, Map<Long, Integer> quantities) {
        throw new UnsupportedOperationException();
    }

    /** @param quantities by line id @throws MoreThanOpen when more is received than was shipped */
    public void received(long orderId, Map<Long, Integer> quantities) {
        throw new UnsupportedOperationException();
    }

    /** @param quantities by line id @throws MoreThanOpen when more is invoiced than was shipped */
    public void invoiced(long orderId, Map<Long, Integer> quantities) {
        throw new UnsupportedOperationException();
    }
}
