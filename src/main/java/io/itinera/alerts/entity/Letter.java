package io.itinera.alerts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The e-mail that goes with an alert. It waits, is claimed by whoever will send it (which counts the attempt and keeps
 * others away for a while), and ends sent or given up.
 */
@Entity
@Table(schema = "alerts", name = "letter")
public class Letter {
    @Id
    private Long id;
    @Column(name = "alert_id")
    private long alertId;
    private String recipient;
    private String subject;
    private String body;
    @Enumerated(EnumType.STRING)
    private LetterStatus status;
    private int attempts;
    @Column(name = "next_try_at")
    private Instant nextTryAt;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Version
    private int version;

    protected Letter() {
    }

    public void sent(Instant at) {
        status = LetterStatus.SENT;
        sentAt = at;
    }

    public void giveUp() {
        status = LetterStatus.GIVEN_UP;
    }

    public long alertId() {
        return alertId;
    }
}
