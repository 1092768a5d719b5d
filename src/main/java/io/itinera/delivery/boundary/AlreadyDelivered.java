package io.itinera.delivery.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A shipment arrives once. */
public class AlreadyDelivered extends BusinessRuleViolation {
    public AlreadyDelivered(String shipmentNumber) {
        super("already-delivered", shipmentNumber);
    }
}
