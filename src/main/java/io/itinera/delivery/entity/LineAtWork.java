package io.itinera.delivery.entity;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A line of an order with what shipping must know of its article, as the view of that name tells it; only read. */
@Entity
@Table(schema = "delivery", name = "line_at_work")
public class LineAtWork {
    @Id
    private Long id;
    @Column(name = "order_id")
    private Long orderId;
    @Column(name = "line_no")
    private int lineNo;
    @Column(name = "part_number")
    private String partNumber;
    @Column(name = "article_name")
    private String articleName;
    private String unit;
    private int quantity;
    @Column(name = "unit_price")
    private BigDecimal unitPrice;
    private int confirmed;
    private int shipped;
    private int received;
    private int invoiced;
    private int cancelled;
    @Column(name = "promised_on")
    private LocalDate promisedOn;
    private boolean sterile;

    protected LineAtWork() {
    }
}
