package io.itinera.ordering.quote.web;

import io.itinera.ordering.quote.boundary.AskQuote;
import io.itinera.ordering.quote.boundary.QuoteStartRow;
import java.io.Serializable;
import java.math.BigDecimal;

/** An article to ask for on its page, with what is typed for it. */
public class QuoteWishDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient QuoteStartRow row;
    private Integer quantity;
    private BigDecimal price;
    private String remark;

    QuoteWishDraft(QuoteStartRow row) {
        this.row = row;
        quantity = row.quantity();
    }

    AskQuote.Wish wish() {
        return new AskQuote.Wish(row.articleId(), quantity, price, remark);
    }

    public QuoteStartRow getRow() {
        return row;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
