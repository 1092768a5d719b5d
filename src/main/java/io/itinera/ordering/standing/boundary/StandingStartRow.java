package io.itinera.ordering.standing.boundary;

import io.itinera.ordering.boundary.ChoiceRow;
import io.itinera.ordering.boundary.Repetition.LeftOut;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a new standing order begins with.
 *
 * @param name         a proposal; null where the origin has none
 * @param siteId       where the last order went; null when unknown
 * @param costCentreId where it was booked; null when unknown
 * @param leftOut      what of the origin cannot be ordered
 */
public record StandingStartRow(String name, int lines, BigDecimal total, List<LeftOut> leftOut, Long siteId, Long costCentreId,
                               List<ChoiceRow> sites, List<ChoiceRow> costCentres) {
}
