package io.itinera.billing.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.itinera.shared.AccountId;
import io.itinera.shared.Money;

/**
 * What a hospital owes for one shipment. It is issued with all its lines, falls due after the term of payment, and is
 * paid in one sum or in parts; its lines and amounts never change. All amounts are in cents, and every sum is the sum of
 * what is printed: the net amount that of the rounded lines, the total that of net amount and tax.
 */
@Entity
@Table(schema = "billing", name = "invoice")
public class Invoice {
    /** The reduced rate for medical devices. */
    public static final BigDecimal VAT_RATE = new BigDecimal("10.00");
    public static final int TERM_DAYS = 60;
    private static final int PERCENT_PLACES = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "billing.invoice_seq")
    @SequenceGenerator(name = "billing.invoice_seq", sequenceName = "billing.invoice_seq", allocationSize = 50)
    private Long id;
    private String number;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "order_id")
    private long orderId;
    @Column(name = "shipment_id")
    private long shipmentId;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private String currency;
    private BigDecimal net = Money.cents(BigDecimal.ZERO);
    private BigDecimal vat = Money.cents(BigDecimal.ZERO);
    private BigDecimal total = Money.cents(BigDecimal.ZERO);
    private BigDecimal paid = Money.cents(BigDecimal.ZERO);
    @Column(name = "paid_on")
    private LocalDate paidOn;
    @Version
    private int version;
    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
    @OrderBy("lineNo")
    private List<InvoiceLine> lines = new ArrayList<>();

    protected Invoice() {
    }

    public Invoice(AccountId account, long orderId, long shipmentId, String currency, LocalDate issuedOn) {
        this.accountId = account.value();
        this.orderId = orderId;
        this.shipmentId = shipmentId;
        this.currency = currency;
        this.issuedOn = issuedOn;
        this.dueOn = issuedOn.plusDays(TERM_DAYS);
    }

    /** Charges units of an order line; several lots of the same line become one line of the invoice. */
    public void charge(long orderLineId, String partNumber, String articleName, int quantity, BigDecimal unitPrice) {
        lines.stream().filter(line -> line.orderLineId() == orderLineId).findFirst().ifPresentOrElse(
            line -> line.more(quantity),
            () -> lines.add(new InvoiceLine(this, lines.size() + 1, orderLineId,
                new InvoiceLine.Goods(partNumber, articleName, quantity, unitPrice))));
        net = lines.stream().map(InvoiceLine::net).reduce(BigDecimal.ZERO, BigDecimal::add);
        vat = Money.cents(net.multiply(VAT_RATE).movePointLeft(PERCENT_PLACES));
        total = net.add(vat);
    }

    /** The number follows from the id, once that is known. */
    public void takeNumber() {
        number = String.format("F-%08d", id);
    }

    /** @throws IllegalArgumentException when nothing or more than is open is paid */
    public Payment pay(BigDecimal amount, LocalDate on, String reference, Instant recordedAt) {
        if (amount.signum() <= 0 || amount.compareTo(open()) > 0) {
            throw new IllegalArgumentException("paid " + amount + " of " + open());
        }
        paid = paid.add(amount);
        paidOn = on;
        return new Payment(id, amount, on, reference, recordedAt);
    }

    public BigDecimal open() {
        return total.subtract(paid);
    }

    /** Whether the last payment came after the day it was due. */
    public boolean paidLate() {
        return paidOn != null && paidOn.isAfter(dueOn);
    }

    /** Units charged, by order line. */
    public Map<Long, Integer> quantities() {
        return lines.stream().collect(Collectors.toMap(InvoiceLine::orderLineId, InvoiceLine::quantity));
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public AccountId accountId() {
        return new AccountId(accountId);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public BigDecimal net() {
        return net;
    }

    public BigDecimal vat() {
        return vat;
    }

    public BigDecimal total() {
        return total;
    }
}
