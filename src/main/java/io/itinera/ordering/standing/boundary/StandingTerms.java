package io.itinera.ordering.standing.boundary;

import java.math.BigDecimal;

/**
 * How a standing order orders, as it is shown and typed.
 *
 * @param ownReference null without
 * @param daysAhead    how many days before its day a run is made
 * @param tolerance    by how many per cent a price may rise unasked
 */
public record StandingTerms(String name, Long siteId, Long costCentreId, String ownReference, int daysAhead, BigDecimal tolerance) {
}
