package io.itinera.insight.health.control;

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

    /** A hospital at the end of a stretch. @param wentOn null where that is not known yet */
    record Moment(long account, int month, double[] inputs, Boolean wentOn) {
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
        return Stream.of(new Moment(account, at, inputs(lately, usual), at < AHEAD ? null : next >= usual * AHEAD / 2));
    }

    /** In the order of {@link io.itinera.insight.health.boundary.HealthInput}; not a number where nothing is known. */
    private static double[] inputs(List<Month> lately, double usual) {
        Month last = lately.get(0);
        return new double[] {last.value() / usual,
            share(sum(lately, Month::spoiled), sum(lately, Month::delivered)),
            share(last.friction(), last.visits()),
            share(lately.stream().mapToDouble(Month::answered).sum(), sum(lately, Month::answers)),
            last.undecided(),
            share(last.refused(), last.attempts())};
    }

    private static double sum(List<Month> months, ToLongFunction<Month> what) {
        return months.stream().mapToLong(what).sum();
    }

    private static double share(double of, double all) {
        return all == 0 ? Double.NaN : of / all;
    }

    /** For whoever has to find what belongs to a hospital at the end of a stretch. */
    static Map<Long, Moment> byHospital(List<Moment> moments) {
        return moments.stream().collect(Collectors.toMap(Moment::account, moment -> moment));
    }
}
