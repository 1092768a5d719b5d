package io.itinera.ordering.boundary;

import io.itinera.shared.work.CountSource.Count;
import io.itinera.shared.work.CountTold;
import java.math.BigDecimal;

/**
 * What is in the cart of an article after it was put in or changed.
 *
 * @param added  how many were put in now
 * @param inCart how many of the article are in the cart now
 * @param amount what they cost; of an article that was taken out, what it cost; null without price
 * @param lines  number of lines in the cart
 * @param total  what the whole cart costs at today's prices
 * @param cart   the name of the cart; null while it has none
 */
public record PutResult(String partNumber, String articleName, int added, int inCart, BigDecimal amount, int lines,
                        BigDecimal total, String cart) {
    /** What stands beside the cart in the navigation from now on. */
    public CountTold told() {
        return new CountTold("cart", new Count(lines, total));
    }
}
