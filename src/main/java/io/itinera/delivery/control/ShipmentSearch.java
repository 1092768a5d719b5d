package io.itinera.delivery.control;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.itinera.delivery.boundary.ShippedLineRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.SearchRow;
import io.itinera.shared.work.SearchSource;

/** Finds a shipment by its number and leads to the page of its order. */
@ApplicationScoped
@Transactional
public class ShipmentSearch implements SearchSource {
    private static final String NUMBER = "S-[0-9]{1,18}";

    @Inject Shipments shipments;

    @Override
    public List<SearchRow> find(Actor actor, String number) {
        String wanted = number.strip().toUpperCase(Locale.ROOT);
        boolean serves = actor.may(Permission.SERVE_ORDERS);
        if (!wanted.matches(NUMBER) || !serves && !actor.may(Permission.FOLLOW_ORDERS)) {
            return List.of();
        }
        return shipments.goodsOf(wanted).stream().map(ShippedLineRow::shipment).distinct()
            .filter(shipment -> actor.sees(new AccountId(shipment.accountId())))
            .map(shipment -> new SearchRow("shipment", shipment.number(),
                (serves ? "/delivery/serve?number=" : "/ordering/order?number=") + shipment.orderNumber())).toList();
    }
}
