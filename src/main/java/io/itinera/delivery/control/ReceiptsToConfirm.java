package io.itinera.delivery.control;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.itinera.delivery.boundary.ShippedLineRow;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;

/** What has arrived at the hospital and waits to be counted. */
@ApplicationScoped
@Transactional
public class ReceiptsToConfirm implements WorkSource {
    private static final int MOST = 10;
    private static final int DAYS_TO_COUNT = 2;

    @Inject Shipments shipments;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        if (!actor.may(Permission.RECEIVE_GOODS) || actor.account() == null) {
            return List.of();
        }
        return shipments.toReceive(actor.account()).stream().map(ShippedLineRow::shipment).distinct().limit(MOST)
            .map(shipment -> {
                LocalDate arrived = LocalDate.ofInstant(shipment.deliveredAt(), ZoneOffset.UTC);
                return new WorkRow("receipt", List.of(shipment.number(), shipment.orderNumber()),
                    arrived.plusDays(DAYS_TO_COUNT), null, "/ordering/order?number=" + shipment.orderNumber() + "#receipt-" + shipment.number());
            }).toList();
    }
}
