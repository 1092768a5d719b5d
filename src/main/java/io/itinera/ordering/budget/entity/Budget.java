package io.itinera.ordering.budget.entity;

import io.itinera.shared.AccountId;
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
 * What a cost centre may spend from a day to a day. A director keeps it, changes it and takes it away at any time; what was spent of it
 * is read of the orders of these days, whenever they were placed. While an order is held against it its row is held too.
 */
@Entity
@Table(schema = "ordering", name = "budget")
public class Budget {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.budget_seq")
    @SequenceGenerator(name = "ordering.budget_seq", sequenceName = "ordering.budget_seq", allocationSize = 50)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "cost_centre_id")
    private long costCentreId;
    @Column(name = "from_on")
    private LocalDate fromOn;
    @Column(name = "to_on")
    private LocalDate toOn;
    @Column(name = "begins_at")
    private Instant beginsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    private BigDecimal amount;
    @Enumerated(EnumType.STRING)
    @Column(name = "on_overrun")
    private Overrun onOverrun;
    /** Percent of it that those who keep budgets have been told are spent. */
    @Column(name = "told_percent")
    private int toldPercent;
    @Version
    private int version;

    protected Budget() {
    }

    public Budget(AccountId account, Terms terms, Span span) {
        accountId = account.value();
        become(terms, span);
    }

    /** What a budget says. @param to the last day */
    public record Terms(long costCentreId, LocalDate from, LocalDate to, BigDecimal amount, Overrun onOverrun) {
        /** However many decimals the amounts are written with. */
        public boolean isSame(Terms other) {
            return costCentreId == other.costCentreId && from.equals(other.from) && to.equals(other.to)
                && amount.compareTo(other.amount) == 0 && onOverrun == other.onOverrun;
        }
    }

    /** Its days as moments. @param end when it is over */
    public record Span(Instant begin, Instant end) {
    }

    /** With other days or another amount it is told anew how much of it is spent. */
    public final void become(Terms terms, Span span) {
        if (amount == null || amount.compareTo(terms.amount()) != 0 || costCentreId != terms.costCentreId() || !terms.from().equals(fromOn) || !terms.to().equals(toOn)) {
            toldPercent = 0;
        }
        costCentreId = terms.costCentreId();
        fromOn = terms.from();
        toOn = terms.to();
        beginsAt = span.begin();
        endsAt = span.end();
        amount = terms.amount();
        onOverrun = terms.onOverrun();
    }

    public Terms terms() {
        return new Terms(costCentreId, fromOn, toOn, amount, onOverrun);
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public int version() {
        return version;
    }
}
