package io.itinera.ordering.quote.entity;

import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
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
 * A hospital's question what something would cost. It goes to the supplier, comes back with prices that hold until a day, goes
 * again with a counter-proposal, and so on: each turn is a {@link QuoteVersion}. It ends as an order or a contract, or because one side does not
 * want any more, or with the last day of the prices.
 */
@Entity
@Table(schema = "ordering", name = "quote")
public class Quote {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.quote_seq")
    @SequenceGenerator(name = "ordering.quote_seq", sequenceName = "ordering.quote_seq", allocationSize = 50)
    private Long id;
    private String number;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "ask_key")
    private String askKey;
    @Enumerated(EnumType.STRING)
    private QuoteStatus status;
    private String currency;
    @Column(name = "wished_on")
    private LocalDate wishedOn;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "turned_at")
    private Instant turnedAt;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "valid_until")
    private LocalDate validUntil;
    private boolean warned;
    @Column(name = "line_count")
    private int lineCount;
    @Column(name = "version_no")
    private int versionNo;
    private BigDecimal total;
    /** Whoever ended it; null where nobody did. */
    @Column(name = "closed_by")
    private Long closedBy;
    @Column(name = "close_reason")
    private String closeReason;
    @Column(name = "order_id")
    private Long orderId;
    @Column(name = "contract_id")
    private Long contractId;
    @Version
    private int version;

    protected Quote() {
    }

    /** Asked just now; it has its number once it is stored. @param total what it comes to at the wished prices; null unless all lines have one */
    public Quote(Asker asker, Question question, BigDecimal total) {
        accountId = asker.account().value();
        personId = asker.person().value();
        currency = asker.currency();
        askKey = question.key();
        wishedOn = question.wishedOn();
        lineCount = question.lines();
        status = QuoteStatus.WITH_SUPPLIER;
        askedAt = question.at();
        turnedAt = question.at();
        dueAt = question.dueAt();
        versionNo = 1;
        this.total = total;
    }

    /** Who asks. */
    public record Asker(AccountId account, PersonId person, String currency) {
    }

    /** @param key of the page that asked @param wishedOn by when the answer is wished for; null for whenever @param dueAt when it has to be there */
    public record Question(String key, int lines, LocalDate wishedOn, Instant at, Instant dueAt) {
    }

    /** Derived from the id, which the database gives when the quote is stored. */
    public void takeNumber() {
        number = numberOf(id);
    }

    public static String numberOf(long id) {
        return "Q-%08d".formatted(id);
    }

    /** The supplier offers prices. */
    public void answer(Instant at, LocalDate until, BigDecimal comesTo) {
        turn(QuoteStatus.WITH_HOSPITAL, at, comesTo);
        dueAt = null;
        validUntil = until;
        warned = false;
    }

    /** The hospital wants it otherwise. @param due when the supplier's next answer has to be there */
    public void counter(Instant at, Instant due, BigDecimal comesTo) {
        turn(QuoteStatus.WITH_SUPPLIER, at, comesTo);
        dueAt = due;
    }

    private void turn(QuoteStatus next, Instant at, BigDecimal comesTo) {
        become(next, at);
        versionNo++;
        total = comesTo;
    }

    /** @param comesTo what the order comes to */
    public void accept(Instant at, long order, BigDecimal comesTo) {
        become(QuoteStatus.ACCEPTED, at);
        orderId = order;
        total = comesTo;
    }

    /** @param comesTo what is expected to be bought by the contract */
    public void agree(PersonId by, Instant at, long contract, BigDecimal comesTo) {
        become(QuoteStatus.AGREED, at);
        closedBy = by.value();
        contractId = contract;
        total = comesTo;
    }

    /** The supplier offers nothing. */
    public void decline(PersonId by, Instant at, String why) {
        close(QuoteStatus.DECLINED, at);
        said(by, why);
    }

    /** The hospital asks no longer. @param why null for no reason given */
    public void withdraw(PersonId by, Instant at, String why) {
        close(QuoteStatus.WITHDRAWN, at);
        said(by, why);
    }

    public void expire(Instant at) {
        close(QuoteStatus.EXPIRED, at);
    }

    /** The hospital has been told that the prices end soon. */
    public void warn() {
        warned = true;
    }

    private void close(QuoteStatus end, Instant at) {
        become(end, at);
        dueAt = null;
    }

    private void said(PersonId by, String why) {
        closedBy = by.value();
        closeReason = why;
    }

    private void become(QuoteStatus next, Instant at) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException(number + " is " + status + " and cannot become " + next);
        }
        status = next;
        turnedAt = at;
    }

    /** Whether somebody of a hospital or its account manager may know of it. */
    public boolean isSeenBy(Actor actor) {
        boolean isTheirs = actor.persona() != Persona.REQUESTER || actor.person().value() == personId;
        return actor.sees(account()) && isTheirs;
    }

    /** Whether the prices offered last still hold. */
    public boolean isValid(LocalDate today) {
        return validUntil != null && !validUntil.isBefore(today);
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public PersonId asker() {
        return new PersonId(personId);
    }

    public QuoteStatus status() {
        return status;
    }

    public String currency() {
        return currency;
    }

    /** When the supplier's answer has to be there; null while it is not the supplier's turn. */
    public Instant dueAt() {
        return dueAt;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public boolean isWarned() {
        return warned;
    }

    public int versionNo() {
        return versionNo;
    }

    public BigDecimal total() {
        return total;
    }

    /** The order it became; null while it is none. */
    public Long orderId() {
        return orderId;
    }

    /** Changes with every turn. */
    public int version() {
        return version;
    }
}
