package io.itinera.delivery.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An order with its hospital and what is left to do on it, as the view of that name tells it; only read. */
@Entity
@Table(schema = "delivery", name = "order_at_work")
public class OrderAtWork {
    @Id
    private Long id;
    private String number;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "account_name")
    private String accountName;
    @Column(name = "account_played")
    private boolean accountPlayed;
    @Column(name = "site_id")
    private Long siteId;
    @Column(name = "site_name")
    private String siteName;
    @Column(name = "site_address")
    private String siteAddress;
    @Column(name = "own_reference")
    private String ownReference;
    private String status;
    private String currency;
    private BigDecimal total;
    @Column(name = "released_at")
    private Instant releasedAt;
    @Column(name = "wished_on")
    private LocalDate wishedOn;
    @Column(name = "complete_only")
    private boolean completeOnly;
    private boolean split;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "to_confirm")
    private int toConfirm;
    @Column(name = "to_ship")
    private int toShip;
    @Column(name = "on_the_way")
    private int onTheWay;
    @Column(name = "to_invoice")
    private int toInvoice;

    protected OrderAtWork() {
    }
}
