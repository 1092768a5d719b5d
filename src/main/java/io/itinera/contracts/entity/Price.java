package io.itinera.contracts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of an article costs from a quantity on, under a contract or, without one, by the list. An amount never
 * changes: a new price closes the old one and opens another, so that what was valid on any day can be told for ever.
 */
@Entity
@Table(schema = "contracts", name = "price")
public class Price {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contracts.price_seq")
    @SequenceGenerator(name = "contracts.price_seq", sequenceName = "contracts.price_seq", allocationSize = 50)
    private Long id;
    @Column(name = "contract_id")
    private Long contractId;
    @Column(name = "article_id")
    private Long articleId;
    @Column(name = "min_quantity")
    private int minQuantity;
    private BigDecimal amount;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    /** How many the hospital expects to buy in a year; null where nobody said. */
    @Column(name = "yearly_quantity")
    private Integer yearlyQuantity;
    @Version
    private int version;

    protected Price() {
    }

    /** A price of the list. */
    public Price(long articleId, BigDecimal amount, LocalDate validFrom) {
        this(null, articleId, 1, amount, validFrom);
    }

    /** What was agreed under a contract, for the whole of its term. */
    public static Price agreed(Contract contract, long articleId, int minQuantity, BigDecimal amount, int yearly) {
        Price price = new Price(contract.id(), articleId, minQuantity, amount, contract.startsOn());
        price.validTo = contract.endsOn();
        price.yearlyQuantity = yearly;
        return price;
    }

    private Price(Long contractId, long articleId, int minQuantity, BigDecimal amount, LocalDate validFrom) {
        this.contractId = contractId;
        this.articleId = articleId;
        this.minQuantity = minQuantity;
        this.amount = amount;
        this.validFrom = validFrom;
    }

    public BigDecimal amount() {
        return amount;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /**
     * The price that holds from the day on, as long as this one would have; this one ends the day before.
     *
     * @throws IllegalStateException when this price begins that very day, and so would never have held
     */
    public Price replaceBy(BigDecimal newAmount, LocalDate from) {
        if (!validFrom.isBefore(from)) {
            throw new IllegalStateException("price " + id + " begins " + validFrom);
        }
        Price next = new Price(contractId, articleId, minQuantity, newAmount, from);
        next.validTo = validTo;
        next.yearlyQuantity = yearlyQuantity;
        validTo = from.minusDays(1);
        return next;
    }

    /** Holds without end again, since what was to follow does not come. */
    public void goOn() {
        validTo = null;
    }

    /** Ends the day before another that is announced. */
    public Price until(LocalDate other) {
        validTo = other.minusDays(1);
        return this;
    }

    /** Corrects a price that began this very day. */
    public void correct(BigDecimal newAmount) {
        amount = newAmount;
    }
}
