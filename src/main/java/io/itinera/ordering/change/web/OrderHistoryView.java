package io.itinera.ordering.change.web;

import io.itinera.ordering.boundary.OrderDetailRow.Change;
import io.itinera.ordering.change.boundary.OrderChangeRow;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Says in words what was changed of an order, by whom and why. */
@Named
@RequestScoped
public class OrderHistoryView {
    @Inject Fmt fmt;

    public String said(OrderChangeRow change) {
        return switch (change.kind()) {
            case "QUANTITY" -> fmt.text(change.became().equals("0") ? "ordering.change.said.removed" : "ordering.change.said.quantity",
                change.partNumber(), change.was(), change.became());
            case "LEFT_OUT" -> fmt.text("ordering.change.said.left-out", change.partNumber(), change.was());
            case "PRICE" -> fmt.text("ordering.change.said.price", change.partNumber(), new BigDecimal(change.was()), new BigDecimal(change.became()));
            case "COMPLETE" -> fmt.text(Boolean.parseBoolean(change.became()) ? "ordering.delivery.said.complete" : "ordering.delivery.said.as-it-comes");
            case "WISHED_ON" -> fmt.text("ordering.change.said.wished", day(change.was()), day(change.became()));
            default -> fmt.text("ordering.change.said.reference", text(change.was()), text(change.became()));
        };
    }

    /** Empty where neither is known any more. */
    public String by(Change change) {
        String why = change.what().reason();
        if (change.by() == null) {
            return why == null ? "" : why;
        }
        return why == null ? fmt.text("ordering.change.by", change.by()) : fmt.text("ordering.change.by-because", change.by(), why);
    }

    private String day(String stored) {
        return stored == null ? fmt.text("ordering.wished.soon") : fmt.day(LocalDate.parse(stored));
    }

    private static String text(String stored) {
        return stored == null ? "–" : stored;
    }
}
