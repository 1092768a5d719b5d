package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.friction.boundary.TimeLost;
import io.itinera.insight.statistics.control.ClusterDraws;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reckons the minutes lost by each kind: of each type of touchpoint the median time after meeting it, less the median that is usual, weighed by how often each was met. Intervals come from
 * drawing whole hospitals ({@link ClusterDraws}), with what they met and with what is usual in them, because the people of a hospital work alike.
 */
final class LostMinutes {
    private static final double MINUTE = 60;

    private final List<Long> hospitals;
    private final Map<String, List<Sorted>> met;
    private final List<Sorted> usual;
    private final String whole;

    /** How long somebody of a hospital took after a touchpoint of a type. */
    record Gap(String type, long hospital, double seconds) {
    }

    /** The times after touchpoints of one type in order, and the number of each one's hospital: so that a draw need not sort them. */
    private record Sorted(String type, double[] seconds, int[] hospitals) {
        static List<Sorted> of(List<Gap> gaps, List<Long> hospitals) {
            return gaps.stream().sorted(Comparator.comparing(Gap::seconds)).collect(Collectors.groupingBy(Gap::type, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(type -> new Sorted(type.getKey(), type.getValue().stream().mapToDouble(Gap::seconds).toArray(),
                    type.getValue().stream().mapToInt(gap -> hospitals.indexOf(gap.hospital())).toArray())).toList();
        }

        /** @param drawn how often each hospital counts */
        int count(int[] drawn) {
            return Arrays.stream(hospitals).map(hospital -> drawn[hospital]).sum();
        }

        double median(int[] drawn) {
            int n = count(drawn);
            return (nth((n - 1) / 2, drawn) + nth(n / 2, drawn)) / 2;
        }

        private double nth(int nth, int[] drawn) {
            int at = 0;
            int passed = drawn[hospitals[0]];
            while (passed <= nth) {
                at++;
                passed += drawn[hospitals[at]];
            }
            return seconds[at];
        }
    }

    /** @param met by kind @param usual after pages of each type @param whole the type of which all of the time is lost */
    LostMinutes(Map<String, List<Gap>> met, List<Gap> usual, String whole) {
        this.whole = whole;
        hospitals = Stream.concat(met.values().stream().flatMap(List::stream), usual.stream()).map(Gap::hospital).distinct().sorted().toList();
        this.met = met.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, kind -> Sorted.of(kind.getValue(), hospitals)));
        this.usual = Sorted.of(usual, hospitals);
    }

    /** By kind. */
    Map<String, TimeLost> all() {
        List<Map<String, Double>> draws = hospitals.isEmpty() ? List.of() : ClusterDraws.of(hospitals.size(), numbers -> Optional.of(minutes(drawn(numbers))));
        int[] once = drawn(IntStream.range(0, hospitals.size()));
        Map<String, Double> minutes = minutes(once);
        Map<String, Double> medians = medians(once);
        return minutes.keySet().stream().collect(Collectors.toMap(Function.identity(), kind -> {
            List<Sorted> told = told(met.get(kind), medians).toList();
            long clusters = told.stream().flatMapToInt(type -> Arrays.stream(type.hospitals())).distinct().count();
            return new TimeLost(ClusterDraws.interval(minutes.get(kind), told.stream().mapToInt(type -> type.count(once)).sum(), clusters,
                draws.stream().map(draw -> draw.get(kind)).filter(Objects::nonNull).toList()), clusters);
        }));
    }

    private int[] drawn(IntStream numbers) {
        int[] drawn = new int[hospitals.size()];
        numbers.forEach(hospital -> drawn[hospital]++);
        return drawn;
    }

    /** Of each kind of which anything can be told. */
    private Map<String, Double> minutes(int[] drawn) {
        Map<String, Double> medians = medians(drawn);
        Map<String, Double> all = new HashMap<>();
        met.forEach((kind, types) -> {
            List<Sorted> told = told(types, medians).filter(type -> type.count(drawn) > 0).toList();
            double sum = told.stream().mapToDouble(type -> type.count(drawn) * (type.median(drawn) - medians.getOrDefault(type.type(), 0.0))).sum();
            if (!told.isEmpty()) {
                all.put(kind, sum / told.stream().mapToInt(type -> type.count(drawn)).sum() / MINUTE);
            }
        });
        return all;
    }

    /** Those of types of which it is known what is usual. */
    private Stream<Sorted> told(List<Sorted> types, Map<String, Double> medians) {
        return types.stream().filter(type -> type.type().equals(whole) || medians.containsKey(type.type()));
    }

    /** What is usual, of each type of which there are enough. */
    private Map<String, Double> medians(int[] drawn) {
        return usual.stream().filter(type -> type.count(drawn) >= Estimate.FEWEST).collect(Collectors.toMap(Sorted::type, type -> type.median(drawn)));
    }
}
