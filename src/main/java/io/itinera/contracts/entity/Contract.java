package io.itinera.contracts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A framework agreement between the supplier and one hospital: prices for a term, against a commitment to buy for so
 * much. It is in force from its first to its last day, both included. Before the last day the hospital answers once
 * whether to renew it, negotiate it anew or let it lapse; without an answer it lapses with that day.
 */
@Entity
@Table(schema = "contracts", name = "contract")
public class Contract {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contracts.contract_seq")
    @SequenceGenerator(name = "contracts.contract_seq", sequenceName = "contracts.contract_seq", allocationSize = 50)
    private Long id;
    private String number;
    @Column(name = "account_id")
    private Long accountId;
    private String title;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Column(name = "notice_days")
    private int noticeDays;
    private BigDecimal commitment;
    private String currency;
    @Enumerated(EnumType.STRING)
    private Decision decision;
    @Column(name = "decided_by")
    private Long decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "agreed_at")
    private Instant agreedAt;
    @Column(name = "quote_number")
    private String quoteNumber;
    @Column(name = "follows_id")
    private Long followsId;
    @Version
    private int version;

    protected Contract() {
    }

    /** Agreed just now; it has its number once it is stored. */
    public Contract(Agreed agreed, Term term, Origin origin) {
        accountId = agreed.account();
        title = agreed.title();
        commitment = agreed.commitment();
        currency = agreed.currency();
        startsOn = term.from();
        endsOn = term.to();
        noticeDays = term.noticeDays();
        agreedAt = origin.at();
        quoteNumber = origin.quote();
        followsId = origin.follows();
    }

    /** With whom, and for how much over the whole term. */
    public record Agreed(long account, String title, BigDecimal commitment, String currency) {
    }

    /** Both days included. @param noticeDays before the last one, by which the hospital answers whether it goes on */
    public record Term(LocalDate from, LocalDate to, int noticeDays) {
    }

    /** @param quote its number @param follows the contract it goes on from; null for none */
    public record Origin(String quote, Long follows, Instant at) {
    }

    /** Derived from the id, which the database gives when the contract is stored. */
    public void takeNumber() {
        number = "C-%d-%06d".formatted(startsOn.getYear(), id);
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Long accountId() {
        return accountId;
    }

    public String title() {
        return title;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public int noticeDays() {
        return noticeDays;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public BigDecimal commitment() {
        return commitment;
    }

    /** Null while the hospital has not answered. */
    public Decision decision() {
        return decision;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public boolean hasEnded(LocalDate today) {
        return endsOn.isBefore(today);
    }

    /** The hospital's one answer. @throws IllegalStateException when it has answered, or the contract has ended */
    public void decide(Decision answer, long person, Instant at, LocalDate today) {
        if (decision != null || hasEnded(today)) {
            throw new IllegalStateException(number + " is decided or over");
        }
        decision = answer;
        decidedBy = person;
        decidedAt = at;
    }
}
