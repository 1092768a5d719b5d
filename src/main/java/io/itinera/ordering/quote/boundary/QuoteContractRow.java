package io.itinera.ordering.quote.boundary;

import java.time.LocalDate;

/** The contract that a quote became. */
public record QuoteContractRow(String number, LocalDate startsOn, LocalDate endsOn) {
}
