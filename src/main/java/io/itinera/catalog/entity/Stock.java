package io.itinera.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * How much of an article the supplier has: on hand, promised to orders, and next on its way. Orders change it by conditional
 * updates and not through this entity, so that many buyers at once neither oversell nor fail on each other's versions.
 */
@Entity
@Table(schema = "catalog", name = "stock")
public class Stock {
    @Id
    @Column(name = "article_id")
    private Long articleId;
    @Column(name = "on_hand")
    private int onHand;
    private int reserved;
    private int incoming;
    @Column(name = "incoming_on")
    private LocalDate incomingOn;
    @Column(name = "lead_days")
    private Integer leadDays;
    @Version
    private int version;

    protected Stock() {
    }

    /** The goods were counted; what is promised stays promised. @param newLeadDays null when nobody can say */
    public void count(int newOnHand, Integer newLeadDays) {
        onHand = newOnHand;
        leadDays = newLeadDays;
    }

    /** What arrives next. @param newIncomingOn null when nothing is on its way */
    public void expect(int newIncoming, LocalDate newIncomingOn) {
        incoming = newIncoming;
        incomingOn = newIncomingOn;
    }
}
