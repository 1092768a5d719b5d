package io.itinera.insight.health.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.statistics.control.MeanInterval;
import io.itinera.insight.statistics.control.Wilson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where all hospitals stood at the ends of stretches of 30 days, numbered from the newest, and the contracts on which they decided.
 *
 * @param ends of each stretch every hospital that had ordered in the 90 days before
 */
record Past(LocalDate asOf, SortedMap<Integer, List<Moment>> ends, List<Decision> decisions) {
    /** So long is 30 days. */
    static final int DAYS = 30;
    /** From so many stretches is told what is usual. */
    static final int USUAL = 3;
    private static final int AHEAD = 2;

    /** A contract on which a hospital decided in a stretch. */
    record Decision(long account, int month, boolean renewed) {
    }

    /** What an input comes from. @param figure with its number; without bounds where no interval is made @param times how many of that number */
    record Ground(Estimate figure, long times) {
        private double value() {
            return figure.value() == null ? Double.NaN : figure.value();
        }
    }

    /**
     * A hospital at the end of a stretch.
     *
     * @param inputs  in the order of {@link io.itinera.insight.health.boundary.HealthInput}; not a number where nothing is known
     * @param grounds of each
     * @param wentOn  null where that is not known yet
     */
    record Moment(long account, int month, double[] inputs, List<Ground> grounds, Boolean wentOn) {
    }

    /** @param complete how many stretches lie wholly within the log */
    static Past of(LocalDate asOf, int complete, Map<Long, List<Month>> hospitals, List<Decision> decisions) {
        SortedMap<Integer, List<Moment>> ends = new TreeMap<>();
        for (int end = 0; end + USUAL <= complete; end++) {
            int month = end;
            ends.put(month, hospitals.entrySet().stream().flatMap(hospital -> moment(hospital.getKey(), hospital.getValue(), month)).toList());
        }
        return new Past(asOf, ends, decisions);
    }

    List<Moment> moments(int month) {
        return ends.getOrDefault(month, List.of());
    }

    /** The ends of stretches after which 60 days have passed, the newest first. */
    List<Integer> known() {
        return List.copyOf(ends.tailMap(AHEAD).keySet());
    }

    /** Those of which was known, on the last day of a stretch, what came of them. */
    List<Moment> before(int month) {
        return ends.tailMap(month + AHEAD).values().stream().flatMap(List::stream).toList();
    }

    private static Stream<Moment> moment(long account, List<Month> months, int at) {
        List<Month> lately = months.subList(at, at + USUAL);
        double usual = lately.stream().mapToDouble(Month::value).sum() / USUAL;
        if (usual <= 0) {
            return Stream.empty();
        }
        double next = at < AHEAD ? 0 : months.subList(at - AHEAD, at).stream().mapToDouble(Month::value).sum();
        List<Ground> grounds = grounds(lately, usual);
        return Stream.of(new Moment(account, at, grounds.stream().mapToDouble(Ground::value).toArray(), grounds, at < AHEAD ? null : next >= usual * AHEAD / 2));
    }

    /** Orders that are refused or not are shares, answers have a mean; of one delivery or visit several things can be told, so that these have no interval. */
    private static List<Ground> grounds(List<Month> lately, double usual) {
        Month last = lately.get(0);
        return List.of(new Ground(new Estimate(last.value() / usual, null, null, sum(lately, Month::orders)), last.orders()),
            rate(sum(lately, Month::spoiled), sum(lately, Month::delivered)),
            rate(last.friction(), last.visits()),
            new Ground(MeanInterval.mean(sum(lately, Month::answers), lately.stream().mapToDouble(Month::answered).sum(),
                lately.stream().mapToDouble(Month::squares).sum(), 0, 1), sum(lately, Month::answers)),
            new Ground(new Estimate((double) last.undecided(), null, null, last.undecided()), last.undecided()),
            new Ground(Wilson.share(last.refused(), last.attempts()), last.refused()));
    }

    private static Ground rate(long times, long of) {
        return new Ground(of == 0 ? Estimate.NONE : new Estimate((double) times / of, null, null, of), times);
    }

    private static long sum(List<Month> months, ToLongFunction<Month> what) {
        return months.stream().mapToLong(what).sum();
    }

    /** For whoever has to find what belongs to a hospital at the end of a stretch. */
    static Map<Long, Moment> byHospital(List<Moment> moments) {
        return moments.stream().collect(Collectors.toMap(Moment::account, moment -> moment));
    }
}
