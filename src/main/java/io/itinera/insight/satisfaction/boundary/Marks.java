package io.itinera.insight.satisfaction.boundary;

/**
 * What somebody gave; null for what they were not asked.
 *
 * @param effort         1 to 7, 7 is very easy
 * @param satisfaction   1 to 5
 * @param recommendation 0 to 10
 * @param trs            trust, relevance and simplicity, each 1 to 7, added up
 */
public record Marks(Integer effort, Integer satisfaction, Integer recommendation, Integer trs) {
    private static final int TRS_LEAST = 3;
    private static final double TRS_SPAN = 18;
    private static final double FULL = 100;

    /** The mean of the three items brought to 0 to 100; null when they were not asked. */
    public Double trsScore() {
        return trs == null ? null : (trs - TRS_LEAST) * FULL / TRS_SPAN;
    }
}
