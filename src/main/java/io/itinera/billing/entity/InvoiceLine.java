package io.itinera.billing.entity;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import io.itinera.shared.Money;

/** What an invoice charges for one order line, in the words and at the price of the order. */
@Entity
@Table(schema = "billing", name = "invoice_line")
public class InvoiceLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "billing.invoice_line_seq")
    @SequenceGenerator(name = "billing.invoice_line_seq", sequenceName = "billing.invoice_line_seq", allocationSize = 50)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;
    @Column(name = "line_no")
    private int lineNo;
    @Column(name = "order_line_id")
    private long orderLineId;
    @Column(name = "part_number")
    private String partNumber;
    @Column(name = "article_name")
    private String articleName;
    private int quantity;
    @Column(name = "unit_price")
    private BigDecimal unitPrice;
    @Column(name = "vat_rate")
    private BigDecimal vatRate;
    private BigDecimal net;

    protected InvoiceLine() {
    }

    InvoiceLine(Invoice invoice, int lineNo, long orderLineId, Goods goods) {
        this.invoice = invoice;
        this.lineNo = lineNo;
        this.orderLineId = orderLineId;
        this.partNumber = goods.partNumber();
        this.articleName = goods.articleName();
        this.quantity = goods.quantity();
        this.unitPrice = goods.unitPrice();
        this.vatRate = Invoice.VAT_RATE;
        this.net = Money.line(quantity, unitPrice);
    }

    void more(int units) {
        quantity += units;
        net = Money.line(quantity, unitPrice);
    }

    long orderLineId() {
        return orderLineId;
    }

    int quantity() {
        return quantity;
    }

    BigDecimal net() {
        return net;
    }

    /** What is charged: the article as the order named it, how much of it, and its price. */
    record Goods(String partNumber, String articleName, int quantity, BigDecimal unitPrice) {
    }
}
