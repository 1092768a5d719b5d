package io.itinera.ordering.standing.web;

import io.itinera.ordering.standing.boundary.ChangeStandingLines;
import io.itinera.ordering.standing.boundary.StandingLineRow;
import java.io.Serializable;
import java.util.Objects;

/** A line of a standing order on its page, with the quantity that is typed for it. */
public class StandingLineDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient StandingLineRow row;
    private Integer quantity;

    StandingLineDraft(StandingLineRow row) {
        this.row = row;
        quantity = row.quantity();
    }

    boolean isChanged() {
        return !Objects.equals(quantity, row.quantity());
    }

    ChangeStandingLines.Line change() {
        return new ChangeStandingLines.Line(row.article().partNumber(), quantity);
    }

    public StandingLineRow getRow() {
        return row;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }
}
