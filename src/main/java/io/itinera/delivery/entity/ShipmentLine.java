package io.itinera.delivery.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Units of one lot in a shipment: what a recall is traced by. */
@Entity
@Table(schema = "delivery", name = "shipment_line")
public class ShipmentLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery.shipment_line_seq")
    @SequenceGenerator(name = "delivery.shipment_line_seq", sequenceName = "delivery.shipment_line_seq", allocationSize = 50)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "shipment_id")
    private Shipment shipment;
    @Column(name = "order_line_id")
    private long orderLineId;
    private int quantity;
    private String lot;
    @Column(name = "expires_on")
    private LocalDate expiresOn;
    private Integer received;

    protected ShipmentLine() {
    }

    ShipmentLine(Shipment shipment, long orderLineId, int quantity, String lot, LocalDate expiresOn) {
        this.shipment = shipment;
        this.orderLineId = orderLineId;
        this.quantity = quantity;
        this.lot = lot;
        this.expiresOn = expiresOn;
    }

    void receive(int usable) {
        if (usable < 0 || usable > quantity) {
            throw new IllegalArgumentException("received " + usable + " of " + quantity);
        }
        received = usable;
    }

    Long id() {
        return id;
    }

    long orderLineId() {
        return orderLineId;
    }

    int quantity() {
        return quantity;
    }

    int received() {
        return received;
    }
}
