package io.itinera.ordering.difference.boundary;

import io.itinera.ordering.difference.control.Disputes;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;

/** What hospitals dispute and the supplier has not answered. */
@UseCase
public class FindDisputes {
    @Inject Disputes disputes;

    /** The open disputes of an order, the oldest first; empty for an unknown one. */
    @Permits(Permission.SERVE_ORDERS)
    public List<DisputeRow> ofOrder(String number) {
        return disputes.ofOrder(number);
    }
}
