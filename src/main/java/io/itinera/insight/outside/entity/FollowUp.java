package io.itinera.insight.outside.entity;

import io.itinera.shared.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is to be done for a hospital after a contact. It belongs to the hospital and not to who wrote it, so it waits for
 * whoever looks after the hospital, until it is done.
 */
@Entity
@Table(schema = "insight", name = "follow_up")
public class FollowUp {
    private static final int LONGEST_NOTE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insight.follow_up_seq")
    @SequenceGenerator(name = "insight.follow_up_seq", sequenceName = "insight.follow_up_seq", allocationSize = 50)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    private String note;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "entered_at")
    private Instant enteredAt;
    @Column(name = "done_at")
    private Instant doneAt;
    @Version
    private int version;

    protected FollowUp() {
    }

    /** @param due null when there is no day for it */
    public FollowUp(AccountId account, String note, LocalDate due, Instant at) {
        this.accountId = account.value();
        String words = note.replaceAll("\\p{Cntrl}", " ").strip();
        this.note = words.substring(0, Math.min(LONGEST_NOTE, words.length()));
        this.dueOn = due;
        this.enteredAt = at;
    }

    public boolean isOf(AccountId account) {
        return accountId == account.value();
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public void done(Instant at) {
        doneAt = at;
    }
}
