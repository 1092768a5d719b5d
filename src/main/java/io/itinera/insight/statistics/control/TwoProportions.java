package io.itinera.insight.statistics.control;

/** Whether two shares differ by more than chance would bring about: the pooled two-proportion z test. */
public final class TwoProportions {
    private static final int FEWEST_EXPECTED = 5;

    private TwoProportions() {
    }

    /** Two-sided p value; null where the numbers are too small for the test (fewer than five expected in a cell). */
    public static Double pValue(long hits1, long n1, long hits2, long n2) {
        if (n1 == 0 || n2 == 0) {
            return null;
        }
        double pooled = (double) (hits1 + hits2) / (n1 + n2);
        double rarest = Math.min(pooled, 1 - pooled) * Math.min(n1, n2);
        if (rarest < FEWEST_EXPECTED) {
            return null;
        }
        double difference = (double) hits1 / n1 - (double) hits2 / n2;
        return Normal.bothTails(difference / Math.sqrt(pooled * (1 - pooled) * (1.0 / n1 + 1.0 / n2)));
    }
}
