package io.itinera.delivery.boundary;

import java.time.Clock;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.itinera.delivery.control.Shipments;
import io.itinera.delivery.entity.Shipment;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;

/** The supplier learns from the carrier that a shipment has reached the hospital. */
@UseCase
public class RecordDelivery {
    @Inject Shipments shipments;
    @Inject Clock clock;
    @Inject Event<OrderDelivered> delivered;

    /** @throws AlreadyDelivered the second time */
    @Permits(Permission.SERVE_ORDERS)
    @Records(PortalTouchpoint.ORDER_DELIVERED)
    public void record(@About(ObjectType.SHIPMENT) String shipmentNumber) {
        Shipment shipment = shipments.get(shipmentNumber);
        if (shipment.hasArrived()) {
            throw new AlreadyDelivered(shipmentNumber);
        }
        shipment.arrived(clock.instant());
        delivered.fire(OrderDelivered.of(shipments.goodsOf(shipmentNumber), clock));
    }
}
