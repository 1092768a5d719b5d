package io.itinera.alerts.entity;

import io.itinera.shared.alert.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What one person was told. It is raised by {@code Alerts.raise}, in one statement that a repeated fact leaves without
 * effect; after that it can only be opened, once.
 */
@Entity
@Table(schema = "alerts", name = "alert")
public class Alert {
    @Id
    private Long id;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "account_id")
    private long accountId;
    private String fact;
    @Enumerated(EnumType.STRING)
    private Severity severity;
    @Column(name = "message_key")
    private String messageKey;
    private String arguments;
    private String link;
    @Column(name = "raised_at")
    private Instant raisedAt;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Version
    private int version;

    protected Alert() {
    }

    /** Whether this is the first time. */
    public boolean open(Instant at) {
        if (openedAt != null) {
            return false;
        }
        openedAt = at;
        return true;
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public String link() {
        return link;
    }
}
