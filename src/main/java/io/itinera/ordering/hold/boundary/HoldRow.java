package io.itinera.ordering.hold.boundary;

import java.time.LocalDate;

/**
 * Until when prices and goods of an order are held that waits for approval.
 *
 * @param until    the last day
 * @param over   whether that has gone by, so that prices and days are those of the day of the decision
 * @param released whether its goods are free again
 */
public record HoldRow(LocalDate until, boolean over, boolean released) {
}
