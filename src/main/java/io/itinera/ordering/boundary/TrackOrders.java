package io.itinera.ordering.boundary;

import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import java.util.List;

/** What people ask about orders; never beyond the wall of whoever asks. */
@UseCase
public class TrackOrders {

    /** @throws io.itinera.shared.NoSuchRecord when there is no such order on this side of the wall */
    public OrderRow order(String number) {
        throw new UnsupportedOperationException();
    }

    /** The lines in their order; empty for an order beyond the wall. */
    public List<OrderLineRow> lines(long orderId) {
        throw new UnsupportedOperationException();
    }

    /** Where the order's goods go. */
    public DestinationRow destination(String number) {
        throw new UnsupportedOperationException();
    }

    @Permits(Permission.SERVE_ORDERS)
    public ServePage toServe(ServeQuery query) {
        throw new UnsupportedOperationException();
    }
}
