package io.itinera.ordering.web;

import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.boundary.PackAdvice;
import java.io.Serializable;

/** A line of the cart on its page, with the quantity as it is typed and why it was not taken. */
public class CartLineDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient CartLineRow row;
    private String quantity;
    private String refusal;
    private boolean chosen;

    CartLineDraft(CartLineRow row) {
        this.row = row;
        quantity = Integer.toString(row.quantity());
    }

    /** The same line as it was before the cart was read again: what is not in the cart yet stays typed. */
    void retype(CartLineDraft before) {
        chosen = before.chosen;
        if (before.isChanged()) {
            quantity = before.quantity;
            refusal = before.refusal;
        }
    }

    void taken(String now) {
        quantity = now;
        refusal = null;
    }

    void refused(String sentence) {
        refusal = sentence;
    }

    boolean isChanged() {
        return !Integer.toString(row.quantity()).equals(quantity);
    }

    /** Whether somebody has to do something about the line before it can be ordered as it stands there. */
    boolean isWanting() {
        return isChanged() || row.isShort() || !row.supply().orderable() || row.price().unitPrice() == null || row.isPriceLapsed();
    }

    /** The packs that the quantity is, or the nearest that it could be. */
    public PackAdvice getAdvice() {
        return PackAdvice.of(quantity, row.orderMultiple());
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

    /** Why what is typed was not taken; null when it was, or was not tried yet. */
    public String getRefusal() {
        return isChanged() ? refusal : null;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
