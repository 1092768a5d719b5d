package io.itinera.delivery.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of an order as the supplier's people see it. @param sterile whether its lots need an expiry date */
public record LineToServe(long id, int lineNo, String partNumber, String articleName, String unit, int quantity,
                          BigDecimal unitPrice, int confirmed, int shipped, int received, int invoiced, int cancelled,
                          LocalDate promisedOn, boolean sterile) implements Serializable {

    /** Promised and not sent yet. */
    public int toShip() {
        return Math.max(0, confirmed - shipped);
    }
}
