package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.itinera.insight.ByHand;
import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.TimeLost;
import io.itinera.insight.statistics.control.MatchedMeans;
import io.itinera.testing.Portal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The intervals of effort and of minutes lost, from queries by hand over touchpoints and answers and from draws of whole hospitals made here. */
final class DrawnBoundsByHand {
    private static final double EXACT = 1e-6;
    private static final double[] EFFORTS = {1, 7};
    private static final double[] DIFFERENCES = {-6, 6};
    private static final int FEWEST = 10;
    private static final int FEWEST_HOSPITALS = 5;

    /** Something of a hospital: the effort of an answer about a sort of touchpoint, or the seconds after a type of touchpoint. */
    private record One(String sort, int hospital, double value, boolean met) {
        static One answer(String row) {
            String[] parts = row.split("\\|");
            return new One(parts[1], Integer.parseInt(parts[0]), Double.parseDouble(parts[2]), parts[3].equals("1"));
        }

        static One gap(String row) {
            String[] parts = row.split("\\|");
            return new One(parts[0], Integer.parseInt(parts[1]), Double.parseDouble(parts[2]), true);
        }
    }

    private DrawnBoundsByHand() {
    }

    /** Compares those of every kind; what is chosen in {@link FrictionsByHand} is what the scope chooses. */
    static Map<String, FrictionCost> compare(Portal portal, Scope scope) {
        portal.sql(CostsByHand.GAPS);
        Map<String, FrictionCost> costs = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).costs(scope));
        costs.forEach((kind, cost) -> effort(kind, cost.effort(), portal.rows(CostsByHand.ANSWERS.formatted(kind, CostsByHand.LATER.contains(kind) ? "account_id" : "pseudonym")).stream()
            .map(One::answer).toList()));
        Map<String, List<One>> after = costs.keySet().stream().filter(kind -> !CostsByHand.LATER.contains(kind)).collect(Collectors.toMap(Function.identity(),
            kind -> portal.rows("select a.* from (" + CostsByHand.AFTER.formatted(kind) + ") a where a.gap is not null").stream().map(One::gap).toList()));
        List<One> usual = portal.rows("select a.* from (" + CostsByHand.USUAL.formatted() + ") a where a.gap is not null").stream().map(One::gap).toList();
        lost(costs, after, usual);
        return costs;
    }

    /** Answers about one sort of touchpoint beside each other, the others weighed as those that met it are. */
    private static void effort(String kind, MatchedMeans told, List<One> answers) {
        List<String> sorts = answers.stream().map(One::sort).distinct().filter(sort -> answers.stream().filter(one -> one.sort().equals(sort)).map(One::met).distinct().count() == 2).toList();
        List<One> compared = sorts.isEmpty() ? answers : answers.stream().filter(one -> sorts.contains(one.sort())).toList();
        long met = hospitals(compared.stream().filter(One::met)).size();
        long others = hospitals(compared.stream().filter(one -> !one.met())).size();
        assertThat(List.of(told.clustersTouched(), told.clustersOthers())).as(kind).containsExactly(met, others);
        long n = compared.stream().filter(One::met).count();
        boolean isEnough = !sorts.isEmpty() && Math.min(n, compared.size() - n) >= FEWEST && Math.min(met, others) >= FEWEST_HOSPITALS;
        assertThat(told.isTold()).as(kind).isEqualTo(isEnough);
        if (isEnough) {
            List<Integer> hospitals = hospitals(compared.stream());
            Map<Integer, List<One>> by = compared.stream().collect(Collectors.groupingBy(One::hospital));
            double[] means = means(compared);
            List<double[]> drawn = ByHand.draws(hospitals.size()).stream().map(draw -> means(Arrays.stream(draw).mapToObj(nth -> by.get(hospitals.get(nth))).flatMap(List::stream).toList()))
                .filter(Objects::nonNull).toList();
            compare(kind, told.touched(), means[0], reach(drawn, 0, hospitals.size(), Math.min(met, others)), EFFORTS);
            compare(kind, told.others(), means[1], reach(drawn, 1, hospitals.size(), Math.min(met, others)), EFFORTS);
            compare(kind, told.difference(), means[2], reach(drawn, 2, hospitals.size(), Math.min(met, others)), DIFFERENCES);
        }
    }

    private static List<Integer> hospitals(Stream<One> some) {
        return some.map(One::hospital).distinct().sorted().toList();
    }

    private static double reach(List<double[]> drawn, int which, double hospitals, double telling) {
        return ByHand.reach(drawn.stream().mapToDouble(draw -> draw[which]).toArray(), hospitals, telling, ByHand.UPPER);
    }

    private static void compare(String kind, Estimate told, double value, double reach, double[] scale) {
        assertThat(new double[] {told.value(), told.low(), told.high()}).as(kind).containsExactly(new double[] {value, Math.max(scale[0], value - reach), Math.min(scale[1], value + reach)}, offset(EXACT));
    }

    /** Of those that met it, of the others as if they were about as much of each, and how far these are apart; null where none can be compared. */
    private static double[] means(List<One> all) {
        double n = 0;
        double sum = 0;
        double others = 0;
        for (List<One> sort : all.stream().collect(Collectors.groupingBy(One::sort)).values()) {
            List<One> met = sort.stream().filter(One::met).toList();
            List<One> not = sort.stream().filter(one -> !one.met()).toList();
            if (!met.isEmpty() && !not.isEmpty()) {
                n += met.size();
                sum += met.stream().mapToDouble(One::value).sum();
                others += met.size() * not.stream().mapToDouble(One::value).average().orElseThrow();
            }
        }
        return n == 0 ? null : new double[] {sum / n, others / n, (sum - others) / n};
    }

    private static void lost(Map<String, FrictionCost> costs, Map<String, List<One>> after, List<One> usual) {
        List<One> pages = usual.stream().filter(one -> after.values().stream().flatMap(List::stream).anyMatch(gap -> gap.sort().equals(one.sort()))).toList();
        List<Integer> hospitals = hospitals(Stream.concat(pages.stream(), after.values().stream().flatMap(List::stream)));
        Map<String, List<Double>> drawn = after.keySet().stream().collect(Collectors.toMap(Function.identity(), any -> new ArrayList<>()));
        ByHand.draws(hospitals.size()).forEach(draw -> {
            int[] times = new int[hospitals.size()];
            Arrays.stream(draw).forEach(nth -> times[nth]++);
            Map<String, Double> medians = medians(of(pages, hospitals, times));
            after.forEach((kind, gaps) -> drawn.get(kind).add(minutes(of(gaps, hospitals, times), medians)));
        });
        Map<String, Double> medians = medians(pages);
        after.forEach((kind, gaps) -> {
            TimeLost told = costs.get(kind).lost();
            long in = hospitals(told(gaps, medians).stream()).size();
            double[] draws = drawn.get(kind).stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
            Double value = minutes(gaps, medians);
            double reach = value == null || in < FEWEST_HOSPITALS || draws.length < 500 ? Double.NaN : ByHand.reach(draws, in, in, ByHand.UPPER);
            assertThat(told.hospitals()).as(kind).isEqualTo(in);
            assertThat(ByHand.of(told.each())).as(kind).containsExactly(new double[] {ByHand.number(value), Double.isNaN(reach) ? ByHand.NOTHING : value - reach,
                Double.isNaN(reach) ? ByHand.NOTHING : value + reach, told(gaps, medians).size()}, offset(EXACT));
        });
    }

    private static List<One> of(Collection<One> gaps, List<Integer> hospitals, int[] times) {
        return gaps.stream().flatMap(gap -> Stream.generate(() -> gap).limit(times[hospitals.indexOf(gap.hospital())])).toList();
    }

    private static List<One> told(List<One> gaps, Map<String, Double> medians) {
        return gaps.stream().filter(gap -> gap.sort().equals("REFUSED") || medians.containsKey(gap.sort())).toList();
    }

    /** After pages of each type, of ten at least. */
    private static Map<String, Double> medians(List<One> pages) {
        return pages.stream().collect(Collectors.groupingBy(One::sort)).entrySet().stream().filter(type -> type.getValue().size() >= FEWEST)
            .collect(Collectors.toMap(Map.Entry::getKey, type -> median(type.getValue())));
    }

    private static double median(List<One> some) {
        double[] sorted = some.stream().mapToDouble(One::value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static Double minutes(List<One> gaps, Map<String, Double> medians) {
        List<One> told = told(gaps, medians);
        return told.isEmpty() ? null : told.stream().collect(Collectors.groupingBy(One::sort)).entrySet().stream()
            .mapToDouble(type -> type.getValue().size() * (median(type.getValue()) - medians.getOrDefault(type.getKey(), 0.0))).sum() / told.size() / 60;
    }
}
