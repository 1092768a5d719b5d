package io.itinera.ordering.quick.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a row orders, or why it cannot be taken.
 *
 * @param article  null when it is not known
 * @param quantity in single articles; 0 when it is not known
 * @param price    null when there is none
 * @param why      why it cannot be taken; null when it can
 * @param instead  the next quantity that is possible; null when the one written is, or none is
 * @param choices  the articles that share the number written
 * @param notes    what else the person should know
 */
public record QuickLine(Article article, int quantity, Price price, Say why, Integer instead, List<Article> choices,
                        List<Say> notes) implements Serializable {
    /** @param multiple how many are in an order pack */
    public record Article(long id, String partNumber, String name, String manufacturer, String unit, int multiple) implements Serializable {
        public static Article of(ArticleRow row) {
            return new Article(row.id(), row.partNumber(), row.name(), row.manufacturer(), row.unit(), row.orderMultiple());
        }
    }

    /** @param contractNumber null for the list price */
    public record Price(BigDecimal unitPrice, String contractNumber) implements Serializable {
    }

    /** A sentence by its key, with what fills its gaps. */
    public record Say(String key, List<Object> arguments) implements Serializable {
        public static Say of(String key, Object... arguments) {
            return new Say(key, List.of(arguments));
        }
    }

    public boolean isTaken() {
        return why == null;
    }

    /** Nothing for a row that cannot be taken. */
    public BigDecimal amount() {
        return isTaken() ? Money.line(quantity, price.unitPrice()) : BigDecimal.ZERO;
    }
}
