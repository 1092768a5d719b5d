package io.itinera.insight.statistics.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What hospitals did week by week, those to which something was done and those to which nothing was.
 *
 * @param periods how many weeks there are
 * @param start   the number of the first week in which it was done; weeks are numbered from 0
 */
public record Panel(int periods, int start, List<Unit> units) {
    /**
     * One hospital.
     *
     * @param totals  the sum of what is measured, by week
     * @param weights of how much it is the sum, by week: visits, answers; 0 where nothing happened
     */
    public record Unit(long id, boolean treated, double[] totals, double[] weights) {
        public boolean isSeen(int week) {
            return weights[week] > 0;
        }

        public double mean(int week) {
            return totals[week] / weights[week];
        }

        private boolean isSeen(int from, int to) {
            return Arrays.stream(weights, from, to).anyMatch(weight -> weight > 0);
        }
    }

    /** Without hospitals that tell nothing of a change, because there is nothing before the start or nothing after it. */
    public Panel telling() {
        return with(unit -> unit.isSeen(0, start) && unit.isSeen(start, periods));
    }

    public Panel treatedOnly() {
        return with(Unit::treated);
    }

    public Panel without(long id) {
        return with(unit -> unit.id() != id);
    }

    private Panel with(Predicate<Unit> which) {
        return new Panel(periods, start, units.stream().filter(which).toList());
    }

    /** The weeks before the start alone, as if it had been done in one of them. @param pretended the number of that week */
    public Panel before(int pretended) {
        List<Unit> cut = new ArrayList<>();
        units.forEach(unit -> cut.add(new Unit(unit.id(), unit.treated(), Arrays.copyOf(unit.totals(), start), Arrays.copyOf(unit.weights(), start))));
        return new Panel(start, pretended, cut);
    }

    /** Whether what is measured is anywhere different. */
    public boolean varies() {
        return units.stream().flatMapToDouble(unit -> IntStream.range(0, periods).filter(unit::isSeen).mapToDouble(unit::mean)).distinct().limit(2).count() == 2;
    }

    public int count(boolean treated) {
        return (int) units.stream().filter(unit -> unit.treated() == treated).count();
    }

    /** The mean over all that happened to a group in a week; not a number where nothing did. */
    public double mean(boolean treated, int week) {
        return total(treated, week, week + 1) / weight(treated, week, week + 1);
    }

    public double weight(boolean treated, int from, int to) {
        return sum(treated, from, to, Unit::weights);
    }

    public double total(boolean treated, int from, int to) {
        return sum(treated, from, to, Unit::totals);
    }

    /** How many weeks before the start a group was seen in. */
    public int weeksBefore(boolean treated) {
        return weeks(treated, 0, start);
    }

    public int weeksAfter(boolean treated) {
        return weeks(treated, start, periods);
    }

    private int weeks(boolean treated, int from, int to) {
        int seen = 0;
        for (int week = from; week < to; week++) {
            seen += weight(treated, week, week + 1) > 0 ? 1 : 0;
        }
        return seen;
    }

    private double sum(boolean treated, int from, int to, Function<Unit, double[]> of) {
        return units.stream().filter(unit -> unit.treated() == treated).mapToDouble(unit -> Arrays.stream(of.apply(unit), from, to).sum()).sum();
    }
}
