package io.itinera.ordering.quote.boundary;

import java.math.BigDecimal;

/** An article to ask for. @param quantity as it lies in the cart, or the smallest order @param usual what so many cost today; null without a price */
public record QuoteStartRow(long articleId, String partNumber, String name, String unit, int orderMultiple, int quantity, BigDecimal usual) {
}
