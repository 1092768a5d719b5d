package io.itinera.ordering.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A later word about the day on which a line of an order is complete.
 *
 * @param wasOn null where no day had been promised
 * @param cause {@code CONFIRMED} when the supplier said so of this order, {@code SUPPLY} when its stock or deliveries changed
 */
public record PromiseRevisionRow(String partNumber, Instant toldAt, LocalDate wasOn, LocalDate promisedOn, String cause) {
}
