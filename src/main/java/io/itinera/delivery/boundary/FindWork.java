package io.itinera.delivery.boundary;

import java.util.List;

import jakarta.inject.Inject;

import io.itinera.delivery.control.WorkList;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;

/** The orders that wait for the supplier's people, across all hospitals, and one order with all that serving it needs. */
@UseCase
public class FindWork {
    @Inject WorkList workList;

    /** One page of one stage; the total is the stage's figure in {@link #counts}. */
    @Permits(Permission.SERVE_ORDERS)
    public List<OrderToServe> orders(WorkQuery query) {
        return workList.orders(query);
    }

    /** How many orders wait in each stage under the query's filters. */
    @Permits(Permission.SERVE_ORDERS)
    public WorkCounts counts(WorkQuery query) {
        return workList.counts(query);
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is no such order */
    @Permits(Permission.SERVE_ORDERS)
    public OrderToServe order(String number) {
        return workList.order(number);
    }

    @Permits(Permission.SERVE_ORDERS)
    public List<LineToServe> lines(long orderId) {
        return workList.lines(orderId);
    }

    /** What goes to which site; nothing of an order that goes to one on one day. */
    @Permits(Permission.SERVE_ORDERS)
    public List<PartToServe> parts(OrderToServe order) {
        return workList.parts(order);
    }
}
