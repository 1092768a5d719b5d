package io.itinera.delivery.web;

import java.io.Serializable;
import java.time.LocalDate;

import io.itinera.delivery.boundary.LineToServe;
import io.itinera.delivery.boundary.ServeOrder;

/** How much of an order line somebody is about to promise, and for when. */
public class PromiseDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    private final LineToServe line;
    private Integer quantity;
    private LocalDate promisedOn;

    PromiseDraft(LineToServe line, LocalDate promisedOn) {
        this.line = line;
        this.quantity = line.quantity() - line.cancelled();
        this.promisedOn = promisedOn;
    }

    ServeOrder.Promise toRequest() {
        return new ServeOrder.Promise(line.id(), quantity == null ? 0 : quantity, promisedOn);
    }

    public LineToServe getLine() {
        return line;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public LocalDate getPromisedOn() {
        return promisedOn;
    }

    public void setPromisedOn(LocalDate promisedOn) {
        this.promisedOn = promisedOn;
    }
}
