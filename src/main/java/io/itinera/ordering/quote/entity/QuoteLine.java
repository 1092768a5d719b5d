package io.itinera.ordering.quote.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What one version of a quote says of one article; never changed. */
@Entity
@Table(schema = "ordering", name = "quote_line")
public class QuoteLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.quote_line_seq")
    @SequenceGenerator(name = "ordering.quote_line_seq", sequenceName = "ordering.quote_line_seq", allocationSize = 50)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "version_id")
    private QuoteVersion quoteVersion;
    @Column(name = "line_no")
    private int lineNo;
    @Column(name = "article_id")
    private long articleId;
    @Enumerated(EnumType.STRING)
    private LineAnswer answer;
    private int quantity;
    @Column(name = "unit_price")
    private BigDecimal unitPrice;
    @Column(name = "min_quantity")
    private Integer minQuantity;
    private String remark;

    protected QuoteLine() {
    }

    QuoteLine(QuoteVersion quoteVersion, Said said) {
        this.quoteVersion = quoteVersion;
        lineNo = said.lineNo();
        articleId = said.articleId();
        answer = said.answer();
        quantity = said.quantity();
        unitPrice = said.unitPrice();
        minQuantity = said.minQuantity();
        remark = said.remark();
    }

    /**
     * What is said of a line.
     *
     * @param unitPrice   offered, or wished for; null for none
     * @param minQuantity from which on the price holds; null where nobody said
     * @param remark      null for none
     */
    public record Said(int lineNo, long articleId, LineAnswer answer, int quantity, BigDecimal unitPrice, Integer minQuantity, String remark) {
    }

    public Said said() {
        return new Said(lineNo, articleId, answer, quantity, unitPrice, minQuantity, remark);
    }
}
