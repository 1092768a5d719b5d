package io.itinera.insight.map.boundary;

import io.itinera.insight.satisfaction.boundary.Scores;
import io.itinera.journey.boundary.Names;
import java.util.List;

/** One stage of the map with its touchpoints in the order of the journey. */
public record StageFigures(String code, String phase, Names names, Volume volume, Scores scores,
                           List<TouchpointFigures> touchpoints) {
}
