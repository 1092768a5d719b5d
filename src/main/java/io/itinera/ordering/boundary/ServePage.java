package io.itinera.ordering.boundary;

import java.util.List;

/** One page of the orders the supplier works on. @param total number of orders on all pages */
public record ServePage(List<ServedOrderRow> rows, long total) {
}
