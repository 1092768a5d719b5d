package io.itinera.ordering.standing.entity;

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

/** An article of a standing order, with the price its owner last agreed to. */
@Entity
@Table(schema = "ordering", name = "standing_line")
public class StandingLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.standing_line_seq")
    @SequenceGenerator(name = "ordering.standing_line_seq", sequenceName = "ordering.standing_line_seq", allocationSize = 50)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "standing_order_id")
    private StandingOrder standingOrder;
    @Column(name = "article_id")
    private long articleId;
    @Column(name = "line_no")
    private int lineNo;
    private int quantity;
    @Column(name = "agreed_price")
    private BigDecimal agreedPrice;
    @Column(name = "agreed_contract_id")
    private Long agreedContractId;

    protected StandingLine() {
    }

    StandingLine(StandingOrder standingOrder, int lineNo, Agreed agreed) {
        this.standingOrder = standingOrder;
        this.lineNo = lineNo;
        articleId = agreed.articleId();
        agree(agreed);
    }

    /** How many of an article are to come, at which price. @param contractId null for the list price */
    public record Agreed(long articleId, int quantity, BigDecimal price, Long contractId) {
    }

    final void agree(Agreed agreed) {
        quantity = agreed.quantity();
        agreedPrice = agreed.price();
        agreedContractId = agreed.contractId();
    }

    public Agreed agreed() {
        return new Agreed(articleId, quantity, agreedPrice, agreedContractId);
    }

    public long articleId() {
        return articleId;
    }

    public int lineNo() {
        return lineNo;
    }

    public int quantity() {
        return quantity;
    }

    public BigDecimal agreedPrice() {
        return agreedPrice;
    }

    /** Null for the list price. */
    public Long agreedContractId() {
        return agreedContractId;
    }
}
