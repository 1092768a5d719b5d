package io.itinera.ordering.list.boundary;

import java.util.List;

/**
 * All lists that the reader may see, and what one came with to put into one.
 *
 * @param articleName of the article; null without
 * @param orderLines  how many lines the order has; null without
 */
public record ListDeskRow(List<ListRow> lists, String articleName, Integer orderLines) {
}
