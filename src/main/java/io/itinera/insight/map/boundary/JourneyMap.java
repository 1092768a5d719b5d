package io.itinera.insight.map.boundary;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.satisfaction.boundary.AskedRow;
import io.itinera.insight.satisfaction.boundary.Scores;
import java.util.List;
import java.util.Map;

/** The purchasing director's journey as the touchpoints and the answers of a period show it. */
public record JourneyMap(Period period, List<StageFigures> stages, Map<String, Names> types, Scores overall,
                         AskedRow asked) {
    public long touchpoints() {
        return stages.stream().mapToLong(stage -> stage.volume().count()).sum();
    }
}
