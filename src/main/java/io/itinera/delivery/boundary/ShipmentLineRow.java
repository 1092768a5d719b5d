package io.itinera.delivery.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One lot of one article in a shipment.
 *
 * @param expiresOn null for goods that do not expire
 * @param received  null until the hospital has confirmed the receipt
 */
public record ShipmentLineRow(long id, long shipmentId, long orderLineId, int lineNo, String partNumber, String articleName,
                              int quantity, String lot, LocalDate expiresOn, Integer received, BigDecimal unitPrice)
        implements Serializable {

    public boolean isShort() {
        return received != null && received < quantity;
    }
}
