package io.itinera.delivery.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.itinera.delivery.control.Shipments;
import io.itinera.delivery.entity.Shipment;
import io.itinera.shared.CurrentActor;

/** Lets one transaction at a time do something with a shipment that may be done only once. */
@ApplicationScoped
public class HoldShipment {
    @Inject Shipments shipments;
    @Inject CurrentActor actor;

    /**
     * Waits until nobody else holds the shipment; it is let go at the end of the caller's transaction.
     *
     * @throws io.itinera.shared.NoSuchRecord when there is none, or it is another account's
     */
    public void hold(String number) {
        Shipment shipment = shipments.get(number);
        actor.get().guard(shipment.accountId());
        shipments.hold(shipment);
    }
}
