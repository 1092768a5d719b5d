package io.itinera.delivery.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A line of a shipment together with the shipment it belongs to: what one query brings for a page. */
public record ShippedLineRow(long shipmentId, String shipmentNumber, long orderId, String orderNumber, long accountId,
                             String siteName, String carrier, String tracking, Instant shippedAt, Instant deliveredAt, Instant receivedAt,
                             long lineId, long orderLineId, int lineNo, String partNumber, String articleName, String unit,
                             int quantity, String lot, LocalDate expiresOn, Integer received, BigDecimal unitPrice,
                             LocalDate promisedOn) implements Serializable {

    public ShipmentRow shipment() {
        return new ShipmentRow(shipmentId, shipmentNumber, orderId, orderNumber, accountId, siteName, carrier, tracking, shippedAt,
            deliveredAt, receivedAt);
    }

    public ShipmentLineRow line() {
        return new ShipmentLineRow(lineId, shipmentId, orderLineId, lineNo, partNumber, articleName, quantity, lot, expiresOn,
            received, unitPrice);
    }
}
