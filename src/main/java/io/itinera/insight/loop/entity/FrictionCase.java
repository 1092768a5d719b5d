package io.itinera.insight.loop.entity;

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
import java.time.ZoneId;

/**
 * A kind of friction that somebody is to talk about with a hospital. It is opened by an analyst, waits for whoever looks after the hospital,
 * and is closed with what was done and what the hospital said. It belongs to the hospital and not to a person, so that it outlives a change of managers.
 */
@Entity
@Table(schema = "insight", name = "friction_case")
public class FrictionCase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insight.friction_case_seq")
    @SequenceGenerator(name = "insight.friction_case_seq", sequenceName = "insight.friction_case_seq", allocationSize = 50)
    private Long id;
    private String kind;
    @Column(name = "account_id")
    private long accountId;
    private String note;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "closed_at")
    private Instant closedAt;
    private String done;
    private String said;
    @Column(name = "overdue_told_at")
    private Instant overdueToldAt;
    @Version
    private int version;

    protected FrictionCase() {
    }

    public FrictionCase(String kind, AccountId account, String note, LocalDate due, Instant at) {
        this.kind = kind;
        this.accountId = account.value();
        this.note = note;
        this.dueOn = due;
        this.openedAt = at;
    }

    public String kind() {
        return kind;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public String note() {
        return note;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Long id() {
        return id;
    }

    public boolean isOf(AccountId account) {
        return accountId == account.value();
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** @param what was done @param answer what the hospital said to it */
    public void close(String what, String answer, Instant at) {
        done = what;
        said = answer;
        closedAt = at;
    }

    /** The day so many days after the one on which it was opened there. */
    public LocalDate dayAfter(int days, ZoneId zone) {
        return LocalDate.ofInstant(openedAt, zone).plusDays(days);
    }

    /** Whether it is due as cases are that may take so many days. */
    public boolean isDueAfter(int days, ZoneId zone) {
        return dueOn.equals(dayAfter(days, zone));
    }

    public void dueAfter(int days, ZoneId zone) {
        dueOn = dayAfter(days, zone);
    }

    /** Whether its manager has yet to be told that it is overdue; from now on they have been. */
    public boolean tellOverdue(LocalDate today, Instant at) {
        if (isClosed() || overdueToldAt != null || !dueOn.isBefore(today)) {
            return false;
        }
        overdueToldAt = at;
        return true;
    }
}
