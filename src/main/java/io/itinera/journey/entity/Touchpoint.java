package io.itinera.journey.entity;

import io.itinera.shared.Persona;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One interaction of one person with the portal, or of the portal with a person, at one moment on one channel. It is
 * written once and never changed: a touchpoint is what happened. The objects it concerns stand beside it as
 * {@link TouchpointObject}s, so that the same log can be read by order, by invoice, by contract and by account.
 */
@Entity
@Table(schema = "journey", name = "touchpoint")
public class Touchpoint {
    private static final int LONGEST_REASON = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journey.touchpoint_seq")
    @SequenceGenerator(name = "journey.touchpoint_seq", sequenceName = "journey.touchpoint_seq", allocationSize = 50)
    private Long id;
    @Column(name = "occurred_at")
    private Instant occurredAt;
    private String type;
    @Enumerated(EnumType.STRING)
    private Persona persona;
    private UUID pseudonym;
    @Column(name = "account_id")
    private Long accountId;
    private UUID visit;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Enumerated(EnumType.STRING)
    private Initiator initiator;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private String reason;
    @Column(name = "duration_ms")
    private Integer durationMs;
    @Column(name = "server_ms")
    private Integer serverMs;
    private BigDecimal amount;

    protected Touchpoint() {
    }

    /** What the portal itself records. */
    public Touchpoint(PortalTouchpoint type, Instant occurredAt, Party party) {
        this(type.name(), occurredAt, party);
    }

    /** @param type a code of the vocabulary: what happens outside the portal is data */
    public Touchpoint(String type, Instant occurredAt, Party party) {
        this.type = type;
        this.occurredAt = occurredAt;
        this.persona = party.persona();
        this.pseudonym = party.pseudonym();
        this.accountId = party.accountId();
        this.visit = party.visit();
        this.channel = party.channel();
        this.initiator = party.initiator();
        this.outcome = Outcome.COMPLETED;
    }

    /** How it ended, and why as a code; null for no particular reason. */
    public void ended(Outcome how, String why) {
        this.outcome = how;
        this.reason = why != null && why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why;
    }

    /**
     * @param personMs how long the person took for the step, from the page shown to its end; null when unknown
     * @param portalMs how long the portal worked on it; null for what happened outside
     */
    public void took(Integer personMs, Integer portalMs) {
        this.durationMs = personMs;
        this.serverMs = portalMs;
    }

    public void concernsMoney(BigDecimal money) {
        this.amount = money;
    }

    /** Gets its place in the log. */
    public void numbered(long number) {
        id = number;
    }

    public Long id() {
        return id;
    }

    public String type() {
        return type;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** Null where nobody's hospital is concerned. */
    public Long accountId() {
        return accountId;
    }

    /** Null outside of any visit. */
    public UUID visit() {
        return visit;
    }

    public Channel channel() {
        return channel;
    }

    /** What is stored: id, moment, type, persona, pseudonym, account, visit, channel, initiator, outcome, reason, times, money. */
    public Object[] columns() {
        return new Object[] {id, occurredAt, type, persona, pseudonym, accountId, visit, channel, initiator, outcome, reason,
            durationMs, serverMs, amount};
    }

    /** Who took part, and where: the columns of a touchpoint that its circumstances give. */
    public record Party(Persona persona, UUID pseudonym, Long accountId, UUID visit, Channel channel,
                        Initiator initiator) {
    }
}
