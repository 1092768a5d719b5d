package io.itinera.billing.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An invoice with its hospital, order and shipment, as the view of that name tells it; only read. */
@Entity
@Table(schema = "billing", name = "listed_invoice")
public class ListedInvoice {
    @Id
    private Long id;
    private String number;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "account_name")
    private String accountName;
    @Column(name = "account_played")
    private boolean accountPlayed;
    @Column(name = "site_name")
    private String siteName;
    @Column(name = "site_street")
    private String siteStreet;
    @Column(name = "site_postal_code")
    private String sitePostalCode;
    @Column(name = "site_municipality")
    private String siteMunicipality;
    @Column(name = "order_id")
    private Long orderId;
    @Column(name = "order_number")
    private String orderNumber;
    @Column(name = "own_reference")
    private String ownReference;
    @Column(name = "shipment_number")
    private String shipmentNumber;
    @Column(name = "shipped_at")
    private Instant shippedAt;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private String currency;
    private BigDecimal net;
    private BigDecimal vat;
    private BigDecimal total;
    private BigDecimal paid;
    @Column(name = "open_amount")
    private BigDecimal openAmount;
    @Column(name = "open_count")
    private int openCount;
    @Column(name = "paid_on")
    private LocalDate paidOn;

    protected ListedInvoice() {
    }
}
