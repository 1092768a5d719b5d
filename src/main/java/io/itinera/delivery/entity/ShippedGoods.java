package io.itinera.delivery.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A line of a shipment with its shipment, order and article, as the view of that name tells it; only read. */
@Entity
@Table(schema = "delivery", name = "shipped_goods")
public class ShippedGoods {
    @Id
    private Long id;
    @Column(name = "shipment_id")
    private Long shipmentId;
    @Column(name = "shipment_number")
    private String shipmentNumber;
    @Column(name = "order_id")
    private Long orderId;
    @Column(name = "order_number")
    private String orderNumber;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "site_name")
    private String siteName;
    private String carrier;
    private String tracking;
    @Column(name = "shipped_at")
    private Instant shippedAt;
    @Column(name = "delivered_at")
    private Instant deliveredAt;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "order_line_id")
    private Long orderLineId;
    @Column(name = "line_no")
    private int lineNo;
    @Column(name = "part_number")
    private String partNumber;
    @Column(name = "article_name")
    private String articleName;
    private String unit;
    @Column(name = "unit_price")
    private BigDecimal unitPrice;
    @Column(name = "promised_on")
    private LocalDate promisedOn;
    private int quantity;
    private String lot;
    @Column(name = "expires_on")
    private LocalDate expiresOn;
    private Integer received;

    protected ShippedGoods() {
    }
}
