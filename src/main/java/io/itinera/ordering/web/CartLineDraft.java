package io.itinera.ordering.web;

import io.itinera.ordering.boundary.CartLineRow;
import java.io.Serializable;

/** A line of the cart on its page, with the quantity as it is typed. */
public class CartLineDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient CartLineRow row;
    private String quantity;

    CartLineDraft(CartLineRow row) {
        this.row = row;
        quantity = Integer.toString(row.quantity());
    }

    boolean isChanged() {
        return !Integer.toString(row.quantity()).equals(quantity);
    }

    public CartLineRow getRow() {
        return row;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }
}
