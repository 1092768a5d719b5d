package io.itinera.ordering.difference.boundary;

import java.util.Map;

/** Whoever matches what was shipped and invoiced with an order; ordering does not know who that is. */
public interface LineFactSource {
    /** By line id, in one statement; a line of which nothing was shipped is missing. The caller has the order from this side of the wall. */
    Map<Long, LineFacts> ofOrder(long orderId);
}
