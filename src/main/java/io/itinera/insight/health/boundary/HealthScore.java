package io.itinera.insight.health.boundary;

import io.itinera.insight.boundary.Estimate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How a hospital stands.
 *
 * @param asOf  the first day that no longer counts
 * @param score 0 to 100: how likely it is to go on ordering, by the past of all hospitals; null while that foretells nothing, or where the hospital
 *              did not order in 90 days
 * @param base  what a hospital has that stands at the mean of all; null like the score
 * @param parts one for each input
 */
public record HealthScore(LocalDate asOf, Integer score, Integer base, List<Part> parts) {
    /**
     * What one input says.
     *
     * @param figure what was found and from how many it comes; its value is null where the log tells nothing of it, its bounds are where no interval is made
     * @param times  how many of them: refused ones, troubles, orders of the last 30 days; what is said where they are too few for a figure
     * @param usual  the mean of all hospitals and months; null where nothing is known of any, or of so few that others' figures could be told from it
     * @param points what it adds to the base, or takes away; null like the score
     * @param worse  whether it stands worse than the mean by a standard deviation and more, and comes from enough to say so
     */
    public record Part(HealthInput input, Estimate figure, long times, Double usual, Double points, boolean worse) {
        public Double value() {
            return figure.value();
        }

        /** Whether it is told as a figure. */
        public boolean isEnough() {
            return input.isEnough(figure);
        }
    }

    /** The same without a word of what is usual in those inputs. */
    public HealthScore withoutUsual(Set<HealthInput> hidden) {
        return hidden.isEmpty() ? this : new HealthScore(asOf, score, base, parts.stream().map(part -> hidden.contains(part.input())
            ? new Part(part.input(), part.figure(), part.times(), null, part.points(), false) : part).toList());
    }

    /** The inputs by which the hospital stands out for the worse. */
    public List<Part> worse() {
        return parts.stream().filter(Part::worse).toList();
    }
}
