package io.itinera.contracts.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A price that is to be agreed meets one that the hospital has by another contract.
 *
 * @param fromQuantity from which on both hold
 * @param agreed       the price to be agreed
 * @param other        the one there is
 * @param from         the first day on which both hold
 * @param to           the last one
 * @param agreedHolds  whether the hospital pays the price to be agreed then; else the other one
 */
public record PriceOverlapRow(long articleId, int fromQuantity, BigDecimal agreed, String contractNumber, BigDecimal other, LocalDate from, LocalDate to,
                              boolean agreedHolds) {
    /** The same for whoever has been told exactly this. */
    public String key() {
        return String.join("|", Long.toString(articleId), Integer.toString(fromQuantity), plain(agreed), contractNumber, plain(other), from.toString(), to.toString());
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
