package io.itinera.insight.satisfaction.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * One short question put to one person after one step. It is offered once; the person answers it once, or puts it
 * aside, or lets it be. Only the pseudonym is kept, and nothing is ever asked twice about the same thing.
 */
@Entity
@Table(schema = "insight", name = "survey")
public class Survey {
    private static final int EASIEST = 7;
    private static final int LONGEST_REMARK = 1000;

    @Id
    private Long id;
    private String instrument;
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
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "dismissed_at")
    private Instant dismissedAt;
    private Integer effort;
    private Integer satisfaction;
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

    /** @throws IllegalArgumentException for an effort beyond the scale */
    public void answer(int ease, Expectation expected, String words, Instant at) {
        if (ease < 1 || ease > EASIEST) {
            throw new IllegalArgumentException("effort is 1 to 7");
        }
        effort = ease;
        expectation = expected;
        String said = words == null ? "" : words.strip();
        remark = said.isEmpty() ? null : said.substring(0, Math.min(LONGEST_REMARK, said.length()));
        answeredAt = at;
    }

    public void dismiss(Instant at) {
        dismissedAt = at;
    }
}
