package io.itinera.contracts.boundary;

import java.util.List;

/** One page of a contract's prices, and how many there are on all pages. */
public record PricePage(List<ContractPriceRow> rows, int total) {
}
