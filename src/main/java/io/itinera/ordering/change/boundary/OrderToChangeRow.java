package io.itinera.ordering.change.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An order as its buyer can change it.
 *
 * @param status   a name of {@code OrderStatus}
 * @param version  that a change names, so that it is never made on something else
 * @param split    whether parts of its lines go to other sites, or come on other days
 * @param obstacle why the person cannot change it: the code of the refusal; null when they can
 */
public record OrderToChangeRow(String number, String status, int version, String obstacle, String currency, String ownReference, LocalDate wishedOn,
                               boolean split, List<Line> lines) {
    /** @param quantity ordered */
    public record Line(int lineNo, String partNumber, String articleName, String unit, int orderMultiple, int quantity, BigDecimal unitPrice) {
    }
}
