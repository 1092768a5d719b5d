package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Period;
import java.util.List;

/** What hurts, the costliest first: by hospitals touched, then by money at stake. */
public record FrictionReport(Period period, long visits, long previousVisits, List<FrictionRow> rows) {
}
