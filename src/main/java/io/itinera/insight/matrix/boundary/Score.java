package io.itinera.insight.matrix.boundary;

/** What is scored, as the instruments are called, with the ends of its scale. */
public enum Score {
    /** The share of those satisfied. */
    CSAT(0, 1),
    /** Mean effort. */
    CES(1, 7),
    /** The net score of those who would recommend us. */
    NPS(-100, 100),
    /** Trust, relevance and simplicity. */
    TRS(0, 100);

    private final double lowest;
    private final double highest;

    Score(double lowest, double highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    public double lowest() {
        return lowest;
    }

    public double highest() {
        return highest;
    }
}
