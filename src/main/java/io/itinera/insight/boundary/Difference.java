package io.itinera.insight.boundary;

/**
 * By how much a figure of one group is larger than that of another, with the interval of the difference.
 *
 * @param one     the figure of the first group, with its own interval where there is one
 * @param other   that of the second
 * @param value   one minus other; of times the ratio minus 1; null where one of them is missing
 * @param low     95 %, like {@code high}; null where the numbers are too few to tell
 * @param verdict what may be said of it
 */
public record Difference(Estimate one, Estimate other, Double value, Double low, Double high, Verdict verdict) {
    public static final Difference NOTHING = new Difference(Estimate.NONE, Estimate.NONE, null, null, null, Verdict.NOTHING);

    /** What may be said of a difference. */
    public enum Verdict {
        HIGHER, LOWER,
        /** Within what chance brings about, all comparisons made together. */
        LEVEL,
        /** Fewer than ten on a side, or no spread to compare the difference with. */
        FEW,
        /** Nothing on a side. */
        NOTHING;

        public boolean isBeyondChance() {
            return this == HIGHER || this == LOWER;
        }
    }
}
