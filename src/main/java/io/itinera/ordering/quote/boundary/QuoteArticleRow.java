package io.itinera.ordering.quote.boundary;

import java.math.BigDecimal;

/**
 * What a line of a quote is about, as of today.
 *
 * @param usual     what the hospital pays today for so many as are asked for; null when it has no price
 * @param list      null without a list price
 * @param orderable false once the supplier has withdrawn it
 */
public record QuoteArticleRow(int lineNo, long articleId, String partNumber, String name, String unit, int orderMultiple, BigDecimal usual,
                              BigDecimal list, boolean orderable) {
}
