package io.itinera.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One article of a cart; changed through its cart only. */
@Entity
@Table(schema = "ordering", name = "cart_line")
public class CartLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.cart_line_seq")
    @SequenceGenerator(name = "ordering.cart_line_seq", sequenceName = "ordering.cart_line_seq", allocationSize = 50)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "cart_id")
    private Cart cart;
    @Column(name = "article_id")
    private long articleId;
    private int quantity;
    @Column(name = "line_no")
    private int lineNo;
    /** When the buyer was told that so much cannot be supplied; once per cart and article. */
    @Column(name = "shortage_met_at")
    private Instant shortageMetAt;

    protected CartLine() {
    }

    public Long id() {
        return id;
    }

    public long articleId() {
        return articleId;
    }

    public int quantity() {
        return quantity;
    }

    public int lineNo() {
        return lineNo;
    }
}
