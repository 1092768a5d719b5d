package io.itinera.billing.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Money that came in for an invoice, as the bank statement tells it; written once and never changed. */
@Entity
@Table(schema = "billing", name = "payment")
public class Payment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "billing.payment_seq")
    @SequenceGenerator(name = "billing.payment_seq", sequenceName = "billing.payment_seq", allocationSize = 50)
    private Long id;
    @Column(name = "invoice_id")
    private long invoiceId;
    private BigDecimal amount;
    @Column(name = "paid_on")
    private LocalDate paidOn;
    private String reference;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Payment() {
    }

    Payment(Long invoiceId, BigDecimal amount, LocalDate paidOn, String reference, Instant recordedAt) {
        this.invoiceId = invoiceId == null ? 0 : invoiceId;
        this.amount = amount;
        this.paidOn = paidOn;
        this.reference = reference;
        this.recordedAt = recordedAt;
    }

    public BigDecimal amount() {
        return amount;
    }
}
