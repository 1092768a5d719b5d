package io.itinera.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * How much of an article the supplier has: on hand, promised to orders, and on its way. Orders change it by conditional
 * updates and not through this entity, so that many buyers at once neither oversell nor fail on each other's versions.
 */
@Entity
@Table(schema = "catalog", name = "stock")
public class Stock {
    private static final int MOST = 1_000_000;

    @Id
    @Column(name = "article_id")
    private Long articleId;
    @Column(name = "on_hand")
    private int onHand;
    private int reserved;
    private int incoming;
    @Column(name = "incoming_on")
    private LocalDate incomingOn;
    @Version
    private int version;

    protected Stock() {
    }

    public int onHand() {
        return onHand;
    }

    public static boolean isPossible(int onHand, int incoming, LocalDate incomingOn) {
        return onHand >= 0 && onHand <= MOST && incoming >= 0 && incoming <= MOST && (incoming == 0 || incomingOn != null);
    }

    /** The goods were counted, and the supplier knows what is on its way; what is promised stays promised. */
    public void count(int newOnHand, int newIncoming, LocalDate newIncomingOn) {
        if (!isPossible(newOnHand, newIncoming, newIncomingOn)) {
            throw new IllegalArgumentException(newOnHand + ", " + newIncoming + ", " + newIncomingOn);
        }
        onHand = newOnHand;
        incoming = newIncoming;
        incomingOn = newIncoming == 0 ? null : newIncomingOn;
    }
}
