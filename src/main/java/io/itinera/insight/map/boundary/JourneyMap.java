package io.itinera.insight.map.boundary;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.satisfaction.boundary.AskedRow;
import io.itinera.insight.satisfaction.boundary.Scores;
import io.itinera.journey.boundary.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The journey as the touchpoints and the answers of a period show it.
 *
 * @param asOf       the stages and the names are those of this day
 * @param name       what the journey is called
 * @param timesSince the day from which on times are looked at: later than the period's first where there are very many
 */
public record JourneyMap(Period period, LocalDate asOf, Names name, LocalDate timesSince, List<StageFigures> stages,
                         Map<String, Names> types, Scores overall, AskedRow asked) {
    public boolean isTimesShortened() {
        return timesSince.isAfter(period.firstDay());
    }

    public long touchpoints() {
        return stages.stream().mapToLong(stage -> stage.volume().count()).sum();
    }
}
