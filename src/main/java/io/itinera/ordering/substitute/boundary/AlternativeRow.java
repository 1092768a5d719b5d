package io.itinera.ordering.substitute.boundary;

import io.itinera.catalog.boundary.Promise;
import java.math.BigDecimal;

/**
 * What can be had instead of some of an article.
 *
 * @param quantity     in units of the alternative
 * @param surplus      pieces above those that were wanted
 * @param amount       what that quantity costs
 * @param perPiece     what a piece of it costs
 * @param perPieceOfLine what a piece of the article costs that it replaces; null where that has no price
 */
public record AlternativeRow(String partNumber, String articleName, String manufacturer, String unit, int quantity, long surplus, Promise promise,
                             BigDecimal unitPrice, BigDecimal amount, BigDecimal perPiece, BigDecimal perPieceOfLine) {
    public boolean isDearer() {
        return perPieceOfLine != null && perPiece.compareTo(perPieceOfLine) > 0;
    }
}
