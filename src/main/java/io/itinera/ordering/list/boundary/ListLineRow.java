package io.itinera.ordering.list.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.contracts.boundary.PriceRow;

/**
 * A line of a list at today's price and with today's stock.
 *
 * @param price  null when the article has none
 * @param par    how many are to be on the shelf; null when nobody says
 * @param orders how many orders had it when the list was made from history; null where it was not
 * @param usual  the median of what those orders took
 * @param inCart how many lie in the reader's cart
 */
public record ListLineRow(long id, int place, ArticleRow article, PriceRow price, Integer par, String note, Integer orders,
                          Integer usual, int inCart) {
}
