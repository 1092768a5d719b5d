package io.itinera.ordering.control;

import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.SearchRow;
import io.itinera.shared.work.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds orders by their number, and a hospital's own by its reference, from the one search box. */
@ApplicationScoped
@Transactional
public class OrderNumbers implements SearchSource {
    @Inject OrderSearch search;

    @Override
    public List<SearchRow> find(Actor actor, String number) {
        if (!actor.isPerson() || number == null || number.isBlank()) {
            return List.of();
        }
        if (actor.may(Permission.FOLLOW_ORDERS)) {
            return search.numbered(actor.ownAccount(), number).stream()
                .map(order -> new SearchRow("order", order.number(), "/ordering/order?number=" + order.number())).toList();
        }
        return actor.may(Permission.SERVE_ORDERS) ? search.numbered(null, number).stream()
            .map(order -> new SearchRow("order", order.number(), "/delivery/serve?number=" + order.number())).toList() : List.of();
    }
}
