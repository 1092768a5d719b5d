package io.itinera.insight.satisfaction.entity;

import java.time.Duration;
import java.util.List;

/** A way of asking: how many marks an answer has, on which scale, and how long the same person is left alone with it. */
public enum Instrument {
    /** How easy it was, 1 to 7 (CES 2.0). */
    CES(1, 1, 7, 90),
    /** How satisfied somebody is, 1 to 5. */
    CSAT(1, 1, 5, 90),
    /** Whether somebody would recommend us, 0 to 10. */
    NPS(1, 0, 10, 180),
    /** Trust, relevance and simplicity, each 1 to 7. */
    TRS(3, 1, 7, 180);

    private final int marks;
    private final int lowest;
    private final int highest;
    private final Duration pause;

    Instrument(int marks, int lowest, int highest, int pauseDays) {
        this.marks = marks;
        this.lowest = lowest;
        this.highest = highest;
        this.pause = Duration.ofDays(pauseDays);
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    /** How long nobody is asked again by this instrument. */
    public Duration pause() {
        return pause;
    }

    /** Whether an answer by this instrument looks like this. */
    boolean fits(List<Integer> given) {
        return given.size() == marks && given.stream().allMatch(mark -> mark != null && mark >= lowest && mark <= highest);
    }
}
