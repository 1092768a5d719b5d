package io.itinera.ordering.difference.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What became of an order line after it was confirmed, as delivery and billing know it.
 *
 * @param deliveredAt    when the last of what was shipped arrived; null while some of it is on its way
 * @param missing        sent, counted by the hospital, and not received
 * @param invoicedBeyond invoiced of what was counted, and not received
 * @param lowestPrice    for which a piece was invoiced; null while nothing is, like the highest
 * @param firstArticle   as which it was invoiced, first in alphabetical order; null while nothing is, like the last
 */
public record LineFacts(Instant deliveredAt, int missing, int invoicedBeyond, BigDecimal lowestPrice, BigDecimal highestPrice,
                        String firstArticle, String lastArticle) implements Serializable {
    /** Of a line of which nothing was shipped. */
    public static final LineFacts NONE = new LineFacts(null, 0, 0, null, null, null, null);

    /** The price on the invoice; of several the one that is not the given one. */
    public BigDecimal priceBeside(BigDecimal ordered) {
        return highestPrice == null || highestPrice.compareTo(ordered) != 0 ? highestPrice : lowestPrice;
    }

    /** The article on the invoice; of several the one that is not the given one. */
    public String articleBeside(String ordered) {
        return lastArticle == null || !lastArticle.equals(ordered) ? lastArticle : firstArticle;
    }
}
