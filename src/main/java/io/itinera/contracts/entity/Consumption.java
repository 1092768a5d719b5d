package io.itinera.contracts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** What one order took out of a contract, or gave back (negative). Rows are only added. */
@Entity
@Table(schema = "contracts", name = "consumption")
public class Consumption {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contracts.consumption_seq")
    @SequenceGenerator(name = "contracts.consumption_seq", sequenceName = "contracts.consumption_seq", allocationSize = 50)
    private Long id;
    @Column(name = "contract_id")
    private Long contractId;
    @Column(name = "order_id")
    private Long orderId;
    private BigDecimal amount;
    @Column(name = "consumed_at")
    private Instant consumedAt;

    protected Consumption() {
    }

    public Consumption(long contractId, long orderId, BigDecimal amount, Instant consumedAt) {
        this.contractId = contractId;
        this.orderId = orderId;
        this.amount = amount;
        this.consumedAt = consumedAt;
    }
}
