package io.itinera.insight.statistics.control;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What hospitals did month by month, and in which month something first struck each of them.
 *
 * @param months     how many there are, numbered from 0
 * @param isRelative whether what is measured is told as a part of the hospital's own mean of the months before
 */
public record Histories(int months, List<Hospital> hospitals, boolean isRelative) {
    /** The month of those whom nothing struck. */
    public static final int NEVER = Integer.MAX_VALUE;

    /**
     * One hospital.
     *
     * @param struck     the first month that may have been touched by what first struck it, or {@link #NEVER}
     * @param values     what is measured, by month; not a number where there was nothing to measure
     * @param comparable by month, whether it could have been struck, had that been its first month touched
     */
    public record Hospital(long id, int struck, double[] values, boolean[] comparable) {
        boolean isSeen(int month) {
            return !Double.isNaN(values[month]);
        }
    }

    /** Whether what is measured moves in any hospital. */
    public boolean varies() {
        return hospitals.stream().anyMatch(hospital -> Arrays.stream(hospital.values()).filter(value -> !Double.isNaN(value)).distinct().limit(2).count() == 2);
    }

    Histories with(Predicate<Hospital> which) {
        return new Histories(months, hospitals.stream().filter(which).toList(), isRelative);
    }
}
