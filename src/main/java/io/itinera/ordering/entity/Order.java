package io.itinera.ordering.entity;

import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A purchase order. A cart becomes one when its buyer submits it; from then on articles and prices stay as they were,
 * unless it waits for approval longer than they are held.
 * Within the buyer's limit it goes to the supplier at once, above it an approver (never the buyer) releases it or turns
 * it down. Until the supplier has confirmed it the buyer can make it smaller or take it back. The supplier confirms all or part of it for a
 * day, ships it in one or more shipments, and the order ends when the hospital has received everything that was not
 * cancelled on the way. What an order reserved in stock and consumed of contracts lives and dies with it.
 */
@Entity(name = "PurchaseOrder")
@Table(schema = "ordering", name = "purchase_order")
public class Order extends OrderMarks {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.purchase_order_seq")
    @SequenceGenerator(name = "ordering.purchase_order_seq", sequenceName = "ordering.purchase_order_seq", allocationSize = 50)
    private Long id;
    private String number;
    @Column(name = "cart_id")
    private Long cartId;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "site_id")
    private long siteId;
    @Column(name = "cost_centre_id")
    private long costCentreId;
    @Column(name = "own_reference")
    private String ownReference;
    @Column(name = "wished_on")
    private LocalDate wishedOn;
    @Enumerated(EnumType.STRING)
    private OrderStatus status;
    private String currency;
    private BigDecimal total;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "approver_id")
    private Long approverId;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decision_reason")
    private String decisionReason;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    private int changes;
    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    @OrderBy("lineNo")
    private List<OrderLine> lines = new ArrayList<>();
    @Version
    private int version;

    protected Order() {
    }

    /** An order just submitted; it has its number once it is stored. */
    public Order(Buyer buyer, Terms terms, List<OrderLine.Item> items, boolean needsApproval, Instant at) {
        accountId = buyer.account().value();
        personId = buyer.person().value();
        currency = buyer.currency();
        cartId = terms.cartId();
        siteId = terms.siteId();
        costCentreId = terms.costCentreId();
        ownReference = terms.ownReference();
        wishedOn = terms.wishedOn();
        items.forEach(item -> lines.add(new OrderLine(this, lines.size() + 1, item)));
        addUp();
        status = needsApproval ? OrderStatus.AWAITING_APPROVAL : OrderStatus.SUBMITTED;
        submittedAt = at;
    }

    /** Who orders. */
    public record Buyer(AccountId account, PersonId person, String currency) {
    }

    /** Where an order comes from, where it goes, and how the hospital books it. */
    public record Terms(long cartId, long siteId, long costCentreId, String ownReference, LocalDate wishedOn) {
    }

    /** Derived from the id, which the database gives when the order is stored. */
    public void takeNumber() {
        number = "P-%08d".formatted(id);
    }

    /** Whether the order was made from the same cart on the same terms. */
    public boolean isOn(Terms terms) {
        return terms.equals(new Terms(cartId, siteId, costCentreId, ownReference, wishedOn));
    }

    public void approve(PersonId approver, Instant at) {
        become(OrderStatus.SUBMITTED);
        decided(approver, at, null);
    }

    public void reject(PersonId approver, Instant at, String reason) {
        become(OrderStatus.REJECTED);
        decided(approver, at, reason);
        lines.forEach(OrderLine::cancel);
    }

    private void decided(PersonId approver, Instant at, String reason) {
        approverId = approver.value();
        decidedAt = at;
        decisionReason = reason;
    }

    /** The buyer takes the order back. */
    public void cancel() {
        become(OrderStatus.CANCELLED);
        lines.forEach(OrderLine::cancel);
    }

    /** Whether the supplier has not started on it, so that its buyer can still change it or take it back. */
    public boolean isChangeable() {
        return status.isBeforeSupplier();
    }

    /** Fewer pieces of some lines. @param rests by line id @return the lines of which nothing is left; they are no part of it any more */
    public List<OrderLine> shrink(Map<Long, OrderLine.Rest> rests) {
        requireChangeable();
        List<OrderLine> gone = lines.stream().filter(line -> rests.containsKey(line.id()) && rests.get(line.id()).quantity() == 0).toList();
        lines.removeAll(gone);
        lines.stream().filter(line -> rests.containsKey(line.id())).forEach(line -> line.shrink(rests.get(line.id())));
        addUp();
        return gone;
    }

    /** The buyer has changed it. */
    public void change(String newReference, LocalDate newDay) {
        requireChangeable();
        ownReference = newReference;
        wishedOn = newDay;
        changes++;
    }

    /** It waited longer than its prices and goods were held, and has those of a later day. @param renewed by line id */
    public void renew(Map<Long, OrderLine.Renewed> renewed) {
        requireChangeable();
        changes += lines.stream().filter(line -> line.renew(renewed.get(line.id()))).count() > 0 ? 1 : 0;
        addUp();
    }

    private void requireChangeable() {
        if (!isChangeable()) {
            throw new IllegalStateException(number + " is " + status + " and cannot be changed");
        }
    }

    private void addUp() {
        total = lines.stream().map(line -> line.amountOf(line.quantity())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the supplier can still say what comes. */
    public boolean isConfirmable() {
        return OrderStatus.WITH_SUPPLIER.contains(status);
    }

    /** Says what comes of one line; {@link #confirmed} follows when all lines are told. */
    public void confirm(OrderLine line, int comes, boolean restIsCancelled, LocalDate on) {
        if (!isConfirmable() || comes < line.shipped() || comes > line.quantity() - line.cancelled()) {
            throw new IllegalStateException("line " + line.lineNo() + " of " + number + " cannot be confirmed with " + comes);
        }
        line.confirm(comes, restIsCancelled ? line.quantity() - comes : line.cancelled(), on);
    }

    /** The supplier has answered for all lines: an order of which nothing comes is cancelled. */
    public void confirmed(Instant at) {
        confirmedAt = confirmedAt == null ? at : confirmedAt;
        if (lines.stream().allMatch(line -> line.cancelled() == line.quantity())) {
            become(OrderStatus.CANCELLED);
        } else if (status == OrderStatus.SUBMITTED) {
            become(OrderStatus.CONFIRMED);
        } else if (isShippedWholly()) {
            become(OrderStatus.SHIPPED);
        }
    }

    /** Goods leave for the hospital. @param pieces by line id, never more than {@link OrderLine#open} */
    public void ship(Map<Long, Integer> pieces) {
        move(pieces, OrderLine::open, OrderLine::ship);
        OrderStatus next = isShippedWholly() ? OrderStatus.SHIPPED : OrderStatus.PARTLY_SHIPPED;
        if (next != status) {
            become(next);
        }
    }

    /** The hospital has received goods. @param pieces by line id, never more than was shipped */
    public void receive(Map<Long, Integer> pieces) {
        move(pieces, line -> line.shipped() - line.received(), OrderLine::receive);
        if (lines.stream().allMatch(line -> line.received() + line.cancelled() >= line.quantity())) {
            become(OrderStatus.RECEIVED);
        }
    }

    /** Shipped goods were invoiced. @param pieces by line id, never more than was shipped */
    public void invoice(Map<Long, Integer> pieces) {
        move(pieces, line -> line.shipped() - line.invoiced(), OrderLine::invoice);
    }

    private void move(Map<Long, Integer> pieces, ToIntFunction<OrderLine> possible, OrderLine.Step step) {
        lines.forEach(line -> line.move(pieces.getOrDefault(line.id(), 0), possible, step));
    }

    private boolean isShippedWholly() {
        return lines.stream().allMatch(line -> line.open() == 0);
    }

    private void become(OrderStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException(number + " is " + status + " and cannot become " + next);
        }
        status = next;
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

    /** Where all of it goes of which no part goes elsewhere. */
    public long siteId() {
        return siteId;
    }

    public PersonId buyer() {
        return new PersonId(personId);
    }

    public OrderStatus status() {
        return status;
    }

    public int version() {
        return version;
    }

    /** How often it was changed, by whomever. */
    public int changes() {
        return changes;
    }

    public BigDecimal total() {
        return total;
    }

    public String currency() {
        return currency;
    }

    /** Null where the hospital gave none. */
    public String ownReference() {
        return ownReference;
    }

    /** Null for as soon as possible. */
    public LocalDate wishedOn() {
        return wishedOn;
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }
}
