package io.itinera.delivery.boundary;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.itinera.ordering.boundary.ConfirmOrder;

/**
 * Leads from the page where an order is served to the step that belongs to ordering. It adds nothing to it: the
 * permission, the transaction and the touchpoint are those of {@link ConfirmOrder}.
 */
@ApplicationScoped
public class ServeOrder {
    @Inject ConfirmOrder confirmOrder;

    public void confirm(String number, List<Promise> promises) {
        confirmOrder.confirm(new ConfirmOrder.Request(number, promises.stream()
            .map(promise -> new ConfirmOrder.Line(promise.lineId(), promise.quantity(), promise.on())).toList()));
    }

    /** How much of a line is promised for which day. */
    public record Promise(long lineId, int quantity, LocalDate on) {
    }
}
