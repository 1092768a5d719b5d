package io.itinera.billing.entity;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A shipment that nobody has invoiced yet, as the view of that name tells it; only read. */
@Entity
@Table(schema = "billing", name = "shipment_to_invoice")
public class ShipmentToInvoice {
    @Id
    private Long id;
    private String number;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "account_played")
    private boolean accountPlayed;
    @Column(name = "shipped_at")
    private Instant shippedAt;

    protected ShipmentToInvoice() {
    }
}
