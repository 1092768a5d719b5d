package io.itinera.ordering.quote.web;

import io.itinera.ordering.quote.boundary.QuoteArticleRow;
import io.itinera.ordering.quote.boundary.QuotedLine;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A line of a quote in somebody's turn, with what is typed for it. */
public class QuoteLineDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient QuoteArticleRow article;
    private transient QuotedLine said;
    private boolean out;
    private BigDecimal price;
    private Integer quantity;
    private String remark;

    /** @param said what the other side said last of it @param price to begin with; null for none */
    QuoteLineDraft(QuoteArticleRow article, QuotedLine said, BigDecimal price) {
        look(article, said);
        this.price = price == null ? null : price.setScale(2, RoundingMode.HALF_UP);
        quantity = said.quantity();
    }

    /** The line has become otherwise since; what was typed stays. */
    final void look(QuoteArticleRow nowArticle, QuotedLine nowSaid) {
        article = nowArticle;
        said = nowSaid;
    }

    /** Whether something can be said about the line: what the hospital has left out stays out. */
    boolean isInPlay() {
        return !said.answer().equals("DROPPED");
    }

    public int getLineNo() {
        return said.lineNo();
    }

    public QuoteArticleRow getArticle() {
        return article;
    }

    public QuotedLine getSaid() {
        return said;
    }

    /** The hospital does without it, or the supplier offers nothing for it. */
    public boolean isOut() {
        return out;
    }

    public void setOut(boolean out) {
        this.out = out;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    /** How many the hospital wants, or from how many on the supplier's price holds. */
    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
