package io.itinera.catalog.substitute.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many pieces one unit of an article holds, and one of another that can stand in for it.
 *
 * @param pieces      at least one
 * @param otherPieces at least one
 */
public record Equivalence(int pieces, int otherPieces) {
    /** Prices of single pieces are often below a cent. */
    private static final int PRICE_DIGITS = 4;

    public Equivalence {
        if (pieces < 1 || otherPieces < 1) {
            throw new IllegalArgumentException(pieces + " for " + otherPieces);
        }
    }

    /**
     * What is taken of the other.
     *
     * @param quantity in units of the other, whole packs
     * @param surplus  pieces above those that were wanted
     */
    public record Exchange(long quantity, long surplus) {
    }

    /** @param wanted in units of the article, not negative @param pack units of the other that are never parted */
    public Exchange insteadOf(long wanted, int pack) {
        long needed = wanted * pieces;
        long inPack = (long) otherPieces * pack;
        long packs = (needed + inPack - 1) / inPack;
        return new Exchange(packs * pack, packs * inPack - needed);
    }

    /** What a piece of the article costs. @param unitPrice null stays null */
    public BigDecimal perPiece(BigDecimal unitPrice) {
        return divided(unitPrice, pieces);
    }

    /** What a piece of the other costs. @param unitPrice null stays null */
    public BigDecimal otherPerPiece(BigDecimal unitPrice) {
        return divided(unitPrice, otherPieces);
    }

    private static BigDecimal divided(BigDecimal price, int by) {
        return price == null ? null : price.divide(BigDecimal.valueOf(by), PRICE_DIGITS, RoundingMode.HALF_UP);
    }
}
