package io.itinera.insight.satisfaction.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One short question put to one person: after a step, after a friction that was overcome, or because it is time. It is put
 * once, seen on a page or written as a letter, and the person answers it once, or puts it aside, or lets it be. Only the
 * pseudonym is kept, and nothing is ever asked twice about the same thing.
 */
@Entity
@Table(schema = "insight", name = "survey")
public class Survey {
    private static final int LONGEST_REMARK = 1000;

    @Id
    private Long id;
    @Enumerated(EnumType.STRING)
    private Instrument instrument;
    private String occasion;
    private String touchpoint;
    private UUID pseudonym;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "object_type")
    private String objectType;
    @Column(name = "object_id")
    private String objectId;
    @Column(name = "offered_at")
    private Instant offeredAt;
    @Column(name = "mailed_at")
    private Instant mailedAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "dismissed_at")
    private Instant dismissedAt;
    private Integer effort;
    private Integer satisfaction;
    private Integer recommendation;
    private Integer trust;
    private Integer relevance;
    private Integer simplicity;
    @Enumerated(EnumType.STRING)
    private Expectation expectation;
    private String remark;
    @Version
    private int version;

    protected Survey() {
    }

    public Long id() {
        return id;
    }

    public Instrument instrument() {
        return instrument;
    }

    public String occasion() {
        return occasion;
    }

    public String touchpoint() {
        return touchpoint;
    }

    public UUID pseudonym() {
        return pseudonym;
    }

    public long accountId() {
        return accountId;
    }

    public String objectType() {
        return objectType;
    }

    public String objectId() {
        return objectId;
    }

    public boolean isAskedOf(UUID person) {
        return pseudonym.equals(person);
    }

    /** Neither answered nor put aside. */
    public boolean isOpen() {
        return answeredAt == null && dismissedAt == null;
    }

    /**
     * @param given as many marks as the instrument has, in its order
     * @throws IllegalArgumentException for a mark that is missing or beyond the scale
     */
    public void answer(List<Integer> given, Expectation expected, String words, Instant at) {
        if (!instrument.fits(given)) {
            throw new IllegalArgumentException(instrument + " takes no " + given);
        }
        switch (instrument) {
            case CES -> effort = given.get(0);
            case CSAT -> satisfaction = given.get(0);
            case NPS -> recommendation = given.get(0);
            case TRS -> {
                trust = given.get(0);
                relevance = given.get(1);
                simplicity = given.get(2);
            }
        }
        expectation = expected;
        String said = words == null ? "" : words.strip();
        remark = said.isEmpty() ? null : said.substring(0, Math.min(LONGEST_REMARK, said.length()));
        answeredAt = at;
    }

    public void dismiss(Instant at) {
        dismissedAt = at;
    }

    /** Goes out as a letter, once. */
    public void mail(Instant at) {
        mailedAt = at;
    }

    /** When it went out as a letter; null when it did not. */
    public Instant mailedAt() {
        return mailedAt;
    }
}
