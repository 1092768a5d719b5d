package io.itinera.ordering.approval.entity;

import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Somebody who approves is away from a day to a day, and somebody else stands in for them. It is entered, and ended, never changed. */
@Entity
@Table(schema = "ordering", name = "absence")
public class Absence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.absence_seq")
    @SequenceGenerator(name = "ordering.absence_seq", sequenceName = "ordering.absence_seq", allocationSize = 50)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "absent_id")
    private long absentId;
    @Column(name = "substitute_id")
    private long substituteId;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Version
    private int version;

    protected Absence() {
    }

    public Absence(AccountId account, PersonId absent, PersonId substitute, Days days) {
        accountId = account.value();
        absentId = absent.value();
        substituteId = substitute.value();
        startsOn = days.from();
        endsOn = days.to();
    }

    /** From a day to a day, both included. */
    public record Days(LocalDate from, LocalDate to) {
        public boolean overlap(Days other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }
    }

    public long id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public long absent() {
        return absentId;
    }

    public long substitute() {
        return substituteId;
    }

    public Days days() {
        return new Days(startsOn, endsOn);
    }
}
