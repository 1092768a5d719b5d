package io.itinera.delivery.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;

/**
 * Goods of one order that left the supplier's house together for one site. It is born when they leave, carries every lot, arrives at
 * the hospital, and is received there once: line by line the hospital says how much of it is usable.
 */
@Entity
@Table(schema = "delivery", name = "shipment")
public class Shipment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery.shipment_seq")
    @SequenceGenerator(name = "delivery.shipment_seq", sequenceName = "delivery.shipment_seq", allocationSize = 50)
    private Long id;
    private String number;
    @Column(name = "order_id")
    private long orderId;
    @Column(name = "account_id")
    private long accountId;
    /** Null of those older than this column. */
    @Column(name = "site_id")
    private Long siteId;
    private String carrier;
    private String tracking;
    @Column(name = "shipped_at")
    private Instant shippedAt;
    @Column(name = "delivered_at")
    private Instant deliveredAt;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "received_by")
    private Long receivedBy;
    @Version
    private int version;
    @OneToMany(mappedBy = "shipment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ShipmentLine> lines = new ArrayList<>();

    protected Shipment() {
    }

    public Shipment(long orderId, Destination to, String carrier, String tracking, Instant at) {
        this.orderId = orderId;
        this.accountId = to.account().value();
        this.siteId = to.siteId();
        this.carrier = carrier;
        this.tracking = tracking;
        this.shippedAt = at;
    }

    /** The one site of a hospital to which it goes. */
    public record Destination(AccountId account, long siteId) {
    }

    /** Puts units of one lot in. @param expiresOn null for goods that do not expire */
    public void carry(long orderLineId, int quantity, String lot, LocalDate expiresOn) {
        lines.add(new ShipmentLine(this, orderLineId, quantity, lot, expiresOn));
    }

    /** The number follows from the id, once that is known. */
    public void takeNumber() {
        number = String.format("S-%08d", id);
    }

    /** @throws IllegalStateException when it has arrived before */
    public void arrived(Instant at) {
        if (hasArrived()) {
            throw new IllegalStateException("arrived twice: " + number);
        }
        deliveredAt = at;
    }

    /**
     * The hospital has counted. Goods that nobody had reported as arrived have arrived by now.
     *
     * @param usable units by line id, for every line
     * @param by     null when the portal itself plays the hospital
     * @throws IllegalStateException when it was received before
     */
    public void receive(Map<Long, Integer> usable, PersonId by, Instant at) {
        if (isReceived()) {
            throw new IllegalStateException("received twice: " + number);
        }
        lines.forEach(line -> line.receive(usable.get(line.id())));
        receivedAt = at;
        receivedBy = by == null ? null : by.value();
        if (!hasArrived()) {
            deliveredAt = at;
        }
    }

    public boolean hasArrived() {
        return deliveredAt != null;
    }

    public boolean isReceived() {
        return receivedAt != null;
    }

    /** Units sent, by order line. */
    public Map<Long, Integer> quantities() {
        return lines.stream().collect(Collectors.toMap(ShipmentLine::orderLineId, ShipmentLine::quantity, Integer::sum));
    }

    /** Units received, by order line. */
    public Map<Long, Integer> receivedQuantities() {
        return lines.stream().collect(Collectors.toMap(ShipmentLine::orderLineId, ShipmentLine::received, Integer::sum));
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public long orderId() {
        return orderId;
    }

    public AccountId accountId() {
        return new AccountId(accountId);
    }
}
