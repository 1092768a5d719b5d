package io.itinera.delivery.entity;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.itinera.shared.AccountId;

/** Goods of one order line that a hospital sent back, and why. It is written once and never changed. */
@Entity
@Table(schema = "delivery", name = "goods_return")
public class GoodsReturn {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery.goods_return_seq")
    @SequenceGenerator(name = "delivery.goods_return_seq", sequenceName = "delivery.goods_return_seq", allocationSize = 50)
    private Long id;
    private String number;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "order_line_id")
    private long orderLineId;
    private int quantity;
    private String reason;
    @Column(name = "returned_at")
    private Instant returnedAt;
    @Version
    private int version;

    protected GoodsReturn() {
    }

    public GoodsReturn(AccountId account, long orderLineId, int quantity, String reason, Instant at) {
        this.accountId = account.value();
        this.orderLineId = orderLineId;
        this.quantity = quantity;
        this.reason = reason;
        this.returnedAt = at;
    }

    /** The number follows from the id, once that is known. */
    public void takeNumber() {
        number = String.format("R-%08d", id);
    }

    public String number() {
        return number;
    }
}
