package io.itinera.ordering.boundary;

import java.util.List;

/** One page of the order history. @param total number of orders on all pages */
public record HistoryPage(List<HistoryRow> rows, long total) {
}
