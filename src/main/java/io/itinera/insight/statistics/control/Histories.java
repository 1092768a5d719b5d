package io.itinera.insight.statistics.control;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What hospitals did month by month, and in which month something first struck each of them.
 *
 * @param months how many there are, numbered from 0
 */
public record Histories(int months, List<Hospital> hospitals) {
    /** The month of those whom nothing struck. */
    public static final int NEVER = Integer.MAX_VALUE;

    /**
     * One hospital.
     *
     * @param struck     the month in which it was first struck, or {@link #NEVER}
     * @param values     what is measured, by month; not a number where there was nothing to measure
     * @param comparable whether it was in a month where it could have been struck
     */
    public record Hospital(long id, int struck, double[] values, boolean[] comparable) {
        boolean isSeen(int month) {
            return !Double.isNaN(values[month]);
        }
    }

    /** Whether what is measured is anywhere different. */
    public boolean varies() {
        return hospitals.stream().flatMapToDouble(hospital -> Arrays.stream(hospital.values())).filter(value -> !Double.isNaN(value)).distinct().limit(2).count() == 2;
    }

    Histories with(Predicate<Hospital> which) {
        return new Histories(months, hospitals.stream().filter(which).toList());
    }
}
