package io.itinera.delivery.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * One shipment as others need to know it.
 *
 * @param siteName    where it goes
 * @param tracking    null where the carrier gave none
 * @param deliveredAt null while it is on the way
 * @param receivedAt  null until the hospital has confirmed what it received
 */
public record ShipmentRow(long id, String number, long orderId, String orderNumber, long accountId, String siteName, String carrier,
                          String tracking, Instant shippedAt, Instant deliveredAt, Instant receivedAt)
        implements Serializable {

    /** SHIPPED, DELIVERED or RECEIVED. */
    public String status() {
        if (receivedAt != null) {
            return "RECEIVED";
        }
        return deliveredAt == null ? "SHIPPED" : "DELIVERED";
    }
}
