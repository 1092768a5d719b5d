package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Estimate;
import java.time.LocalDate;
import java.util.List;

/**
 * How much friction visits bear: of each visit the weighed times that it met each kind, to the steps that it took; of several the ratio of both sums.
 *
 * @param all     of all visits of the period
 * @param weeks   whole ones, twelve at most, the earliest first
 * @param weights what it is reckoned with
 * @param leftOut kinds that visits met and that could not be told over the whole period, so that none of these figures has them
 */
public record FrictionScore(Week all, List<Week> weeks, FrictionWeights weights, List<String> leftOut) {
    /**
     * The visits that began in a stretch.
     *
     * @param score by one step; {@code n} counts visits. Without a value where fewer than ten of five hospitals began
     */
    public record Week(LocalDate first, Estimate score, long hospitals, long steps) {
        public boolean isTold() {
            return score.value() != null;
        }
    }
}
