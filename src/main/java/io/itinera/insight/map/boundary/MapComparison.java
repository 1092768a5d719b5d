package io.itinera.insight.map.boundary;

import io.itinera.insight.boundary.Difference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two maps side by side: whether what was chosen differs from what it is laid beside, figure by figure.
 *
 * @param one       of what was chosen
 * @param other     of what it is laid beside
 * @param hospitals how many hospitals did anything, on each side
 * @param compared  how many differences share the 5 % of error
 * @param overall   over all stages together
 */
public record MapComparison(JourneyMap one, JourneyMap other, Pair hospitals, int compared, Row overall, List<StageRow> stages) {
    /** A number of each side. */
    public record Pair(long one, long other) {
    }

    /** What is compared. */
    public enum Measure {
        /** Touchpoints a hospital, so that groups of unequal size compare; each hospital is one observation. */
        VOLUME,
        COMPLETION,
        /** How long it took: the middle case of each side, compared by the mean of the logarithms. */
        TIME,
        EFFORT, SATISFACTION,
        /** What people felt at the stage, 0 to 100: the curve's points. */
        FELT
    }

    /** A stage or a type of touchpoint. */
    public record Row(String code, Map<Measure, Difference> differences) {
        public Difference of(Measure measure) {
            return differences.getOrDefault(measure, Difference.NOTHING);
        }

        /** What differs beyond chance. */
        public List<Measure> beyondChance() {
            return Arrays.stream(Measure.values()).filter(measure -> of(measure).verdict().isBeyondChance()).toList();
        }
    }

    /** A stage with its types of touchpoint that anything is known of on either side. */
    public record StageRow(Row stage, List<Row> touchpoints) {
    }

    /** Every row of a touchpoint. */
    public Stream<Row> touchpoints() {
        return stages.stream().flatMap(stage -> stage.touchpoints().stream());
    }

    public Optional<Row> touchpoint(String type) {
        return touchpoints().filter(row -> row.code().equals(type)).findFirst();
    }
}
