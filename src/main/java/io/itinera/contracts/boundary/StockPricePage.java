package io.itinera.contracts.boundary;

import java.util.List;

/** One page of stock and prices. @param total on all pages; @param low how many articles are low, whatever is shown */
public record StockPricePage(List<StockPriceRow> rows, int total, int low) {
}
