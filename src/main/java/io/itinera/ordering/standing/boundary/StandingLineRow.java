package io.itinera.ordering.standing.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.contracts.boundary.PriceRow;
import io.itinera.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * A line of a standing order beside what it is today.
 *
 * @param agreed   what the owner last agreed to pay for one
 * @param possible how many of it an order of today has: as agreed where nothing changed, none where nothing can come
 * @param price    today's for so many; null when the article has none
 */
public record StandingLineRow(ArticleRow article, int quantity, BigDecimal agreed, int possible, PriceRow price,
                              List<Change> changes) {
    public boolean isChanged() {
        return !changes.isEmpty();
    }

    /** What an order of today pays for the line, in cents. */
    public BigDecimal amount() {
        return price == null || possible == 0 ? BigDecimal.ZERO : Money.line(possible, price.unitPrice());
    }
}
