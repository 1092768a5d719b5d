package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.boundary.Period;
import io.itinera.journey.boundary.Names;
import java.util.List;
import java.util.Map;

/**
 * What was asked in a period, what became of it and what the answers are worth.
 *
 * @param types what touchpoints are called, by code
 */
public record SatisfactionReport(Period period, List<InstrumentRow> rows, List<GroupRow> groups, List<SaidRow> said,
                                 List<OccasionRow> occasions, Map<String, Names> types) {
}
