package io.itinera.catalog.web;

import io.itinera.catalog.boundary.Delivery;
import java.io.Serializable;
import java.time.LocalDate;

/** One delivery as operations types it; without a quantity there is none. */
public class DeliveryDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer quantity;
    private LocalDate on;

    DeliveryDraft(Delivery delivery) {
        quantity = delivery.quantity() == 0 ? null : delivery.quantity();
        on = delivery.on();
    }

    Delivery delivery() {
        return new Delivery(quantity == null ? 0 : quantity, on);
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
