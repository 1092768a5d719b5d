package io.itinera.ordering.entity;

import io.itinera.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * One article of an order, with name, unit and price as they were on the day of the order. Its five quantities tell how
 * far it is; the part that is neither cancelled nor shipped is still open.
 */
@Entity
@Table(schema = "ordering", name = "order_line")
public class OrderLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.order_line_seq")
    @SequenceGenerator(name = "ordering.order_line_seq", sequenceName = "ordering.order_line_seq", allocationSize = 50)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "order_id")
    private Order order;
    @Column(name = "line_no")
    private int lineNo;
    @Column(name = "article_id")
    private long articleId;
    @Column(name = "part_number")
    private String partNumber;
    @Column(name = "article_name")
    private String articleName;
    private String unit;
    private int quantity;
    @Column(name = "unit_price")
    private BigDecimal unitPrice;
    @Column(name = "contract_id")
    private Long contractId;
    private int confirmed;
    private int shipped;
    private int received;
    private int invoiced;
    private int cancelled;
    @Column(name = "promised_on")
    private LocalDate promisedOn;
    /** As the buyer saw it when ordering; null for orders older than this column. */
    @Column(name = "first_promised_on")
    private LocalDate firstPromisedOn;
    /** Which pieces come before {@link #promisedOn}, as the catalogue writes it; null when all come on that day. */
    @Column(name = "promised_parts")
    private String promisedParts;
    /** How often another day was promised since. */
    @Column(name = "promise_revisions")
    private int promiseRevisions;
    /** For queries that fill rows: who pays for it is written beside the line. */
    @Column(insertable = false, updatable = false)
    private boolean allocated;

    protected OrderLine() {
    }

    OrderLine(Order order, int lineNo, Item item) {
        this.order = order;
        this.lineNo = lineNo;
        articleId = item.articleId();
        partNumber = item.partNumber();
        articleName = item.articleName();
        unit = item.unit();
        quantity = item.quantity();
        unitPrice = item.unitPrice();
        contractId = item.contractId();
        promisedOn = item.promisedOn();
        firstPromisedOn = item.promisedOn();
        promisedParts = item.promisedParts();
    }

    /** What is ordered in a line. @param contractId null for the list price @param promisedParts null when all comes on that day */
    public record Item(long articleId, String partNumber, String articleName, String unit, int quantity,
                       BigDecimal unitPrice, Long contractId, LocalDate promisedOn, String promisedParts) {
    }

    /** What a line becomes that is made smaller. @param promisedParts null when all comes on that day */
    public record Rest(int quantity, LocalDate promisedOn, String promisedParts) {
    }

    /** What a line costs and when it comes on a later day. @param contractId null for the list price @param promisedParts null when all comes on that day */
    public record Renewed(BigDecimal unitPrice, Long contractId, LocalDate promisedOn, String promisedParts) {
    }

    /** @return whether it costs or comes otherwise than before */
    boolean renew(Renewed now) {
        boolean moved = !now.promisedOn().equals(promisedOn);
        boolean differs = moved || now.unitPrice().compareTo(unitPrice) != 0;
        promiseRevisions += moved ? 1 : 0;
        unitPrice = now.unitPrice();
        contractId = now.contractId();
        promisedOn = now.promisedOn();
        promisedParts = now.promisedParts();
        return differs;
    }

    void shrink(Rest rest) {
        if (rest.quantity() <= 0 || rest.quantity() > quantity) {
            throw new IllegalStateException("line " + lineNo + " of " + quantity + " cannot become " + rest.quantity());
        }
        quantity = rest.quantity();
        promisedOn = rest.promisedOn();
        promisedParts = rest.promisedParts();
    }

    /** @param rest how much of the line will never come */
    void confirm(int comes, int rest, LocalDate on) {
        boolean moved = !Objects.equals(on, promisedOn);
        promiseRevisions += moved ? 1 : 0;
        promisedParts = moved || rest != cancelled ? null : promisedParts;
        confirmed = comes;
        cancelled = rest;
        promisedOn = on;
    }

    void cancel() {
        cancelled = quantity - shipped;
    }

    /** Some of its pieces go on. */
    interface Step {
        void take(OrderLine line, int pieces);
    }

    /** @param possible how many can go on at most */
    void move(int pieces, ToIntFunction<OrderLine> possible, Step step) {
        if (pieces < 0 || pieces > possible.applyAsInt(this)) {
            throw new IllegalStateException(pieces + " of line " + lineNo + " of " + order.number() + " are not possible");
        }
        if (pieces > 0) {
            step.take(this, pieces);
        }
    }

    void ship(int pieces) {
        shipped += pieces;
        confirmed = Math.max(confirmed, shipped);
    }

    void receive(int pieces) {
        received += pieces;
    }

    void invoice(int pieces) {
        invoiced += pieces;
    }

    /** The price of so many pieces, in cents. */
    public BigDecimal amountOf(int pieces) {
        return Money.line(pieces, unitPrice);
    }

    public int open() {
        return quantity - cancelled - shipped;
    }

    public Long id() {
        return id;
    }

    public int lineNo() {
        return lineNo;
    }

    public long articleId() {
        return articleId;
    }

    public String partNumber() {
        return partNumber;
    }

    public String articleName() {
        return articleName;
    }

    public String unit() {
        return unit;
    }

    public int quantity() {
        return quantity;
    }

    public BigDecimal unitPrice() {
        return unitPrice;
    }

    /** Null for the list price. */
    public Long contractId() {
        return contractId;
    }

    public int confirmed() {
        return confirmed;
    }

    public int shipped() {
        return shipped;
    }

    public int received() {
        return received;
    }

    public int invoiced() {
        return invoiced;
    }

    public int cancelled() {
        return cancelled;
    }

    public LocalDate promisedOn() {
        return promisedOn;
    }

    /** Which pieces come before the day, as the catalogue writes it; null when all come on it. */
    public String promisedParts() {
        return promisedParts;
    }
}
