package io.itinera.ordering.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A later word about the day of a line of an order.
 *
 * @param quantity how many pieces are there by that day
 * @param wasOn null where no day had been promised
 * @param cause {@code CONFIRMED} when the supplier said so of this order, {@code SUPPLY} when its stock or deliveries changed
 */
public record PromiseRevisionRow(String partNumber, int quantity, Instant toldAt, LocalDate wasOn, LocalDate promisedOn, String cause) {
}
