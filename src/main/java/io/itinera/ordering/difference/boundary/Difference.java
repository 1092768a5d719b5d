package io.itinera.ordering.difference.boundary;

import io.itinera.ordering.boundary.OrderLineRow;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One line that comes otherwise than it should, in one aspect.
 *
 * @param expected what it should be: a number, an ISO date, a price or a part number
 * @param actual   what it is, likewise; {@link #NOT_YET} for a day that has not come
 */
public record Difference(long lineId, int lineNo, String partNumber, String articleName, Aspect aspect, Stage stage,
                         String expected, String actual) implements Serializable {
    public static final String NOT_YET = "-";

    public static Difference of(OrderLineRow line, Aspect aspect, Stage stage, String expected, String actual) {
        return new Difference(line.id(), line.lineNo(), line.partNumber(), line.articleName(), aspect, stage, expected, actual);
    }

    /** {@code difference.<kind>} is the sentence. */
    public String kind() {
        return aspect + "_" + stage + (actual.equals(NOT_YET) ? "_OPEN" : "");
    }

    /** The arguments of the sentence. */
    public List<Object> arguments() {
        return switch (aspect) {
            case QUANTITY -> List.of(Integer.valueOf(expected), Integer.valueOf(actual),
                Math.abs(Integer.parseInt(expected) - Integer.parseInt(actual)));
            case PRICE -> List.of(new BigDecimal(expected), new BigDecimal(actual));
            case DATE -> List.of(LocalDate.parse(expected), actual.equals(NOT_YET) ? actual : LocalDate.parse(actual));
            case ARTICLE -> List.of(expected, actual);
        };
    }
}
