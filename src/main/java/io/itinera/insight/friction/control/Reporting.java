package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.insight.statistics.control.TwoProportions;
import io.itinera.insight.statistics.control.TwoProportions.Cluster;
import io.itinera.insight.friction.boundary.FrictionReport;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.FrictionRow.Known;
import io.itinera.insight.friction.boundary.Trend;
import io.itinera.insight.friction.control.Detection.Findings;
import io.itinera.insight.friction.control.Detection.Made;
import io.itinera.insight.friction.control.Detection.Met;
import io.itinera.journey.boundary.WatchBrowsers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the friction report of what the detectors found. */
@ApplicationScoped
public class Reporting {
    /** The chance of calling noise a trend anywhere in the report, shared among the detectors (Bonferroni). */
    private static final double ERROR_RATE = 0.05;
    private static final Comparator<FrictionRow> COSTLIEST = Comparator.comparing(FrictionRow::accounts)
        .thenComparing(FrictionRow::atStake, Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(FrictionRow::count).reversed();

    @Inject Detectors detectors;
    @Inject Detection detection;
    @Inject WatchBrowsers browsers;

    public FrictionReport report(Extent extent) {
        Findings found = detection.find(extent);
        List<String> looking = looking(found);
        return new FrictionReport(extent.period(), found.all().now(), found.all().before(), rows(looking, found, looking.size(), extent).stream()
            .sorted(COSTLIEST).toList());
    }

    /** The row of one kind as the report has it, and also of one that it leaves out. */
    FrictionRow row(String code, Extent extent) {
        Findings found = detection.find(extent);
        return rows(List.of(code), found, looking(found).size(), extent).get(0);
    }

    /** Those that look at browsers do only while browsers tell, or have told. */
    private List<String> looking(Findings found) {
        Set<String> met = found.met().stream().map(Met::detector).collect(Collectors.toSet());
        boolean isOn = browsers.isOn();
        return detectors.all().stream().filter(detector -> !detector.isOfBrowser() || isOn || met.contains(detector.code()))
            .map(FrictionDetector::code).toList();
    }

    private List<FrictionRow> rows(List<String> codes, Findings found, int looking, Extent extent) {
        Map<String, List<Met>> met = found.met().stream().collect(Collectors.groupingBy(Met::detector));
        Period both = new Period(extent.period().previous().from(), extent.period().to());
        return codes.stream().map(code -> row(code, met.getOrDefault(code, List.of()), found.made().get(code), ERROR_RATE / looking,
            known(found.within().get(code), both))).toList();
    }

    /** Where the kind could not be told of all that the row compares. */
    private static Known known(Horizon horizon, Period both) {
        Function<Instant, LocalDate> day = moment -> LocalDate.ofInstant(moment, Period.ZONE);
        return new Known(horizon.from() != null && horizon.from().isAfter(both.from()) ? day.apply(horizon.from()) : null,
            horizon.to() != null && horizon.to().isBefore(both.to()) ? day.apply(horizon.to()) : null);
    }

    /**
     * @param made      visits by hospital
     * @param errorRate below which chance a difference between the two is no noise
     */
    private FrictionRow row(String code, List<Met> all, Map<Long, Made> made, double errorRate, Known known) {
        List<Met> current = all.stream().filter(Met::isCurrent).toList();
        Map<Long, Cluster> clusters = clusters(all, made);
        Cluster sum = sum(clusters.values());
        Double p = isTold(clusters) ? TwoProportions.pValue(clusters.values()) : null;
        Estimate share = VisitShare.of(clusters);
        Double previous = share(sum.hits2(), sum.n2());
        return new FrictionRow(code, current.stream().mapToLong(Met::count).sum(),
            distinct(current, Met::account).size(), distinct(current, Met::pseudonym).size(), atStake(current), current.stream().mapToLong(Met::priced).sum(), sum.hits1(), share, previous,
            p == null ? untold(sum) : trend(p, errorRate, share.value(), previous), p, known);
    }

    /** By hospital, because the visits of one are alike: taken as independent, far more would be called a trend than the test says. */
    private static Map<Long, Cluster> clusters(List<Met> all, Map<Long, Made> made) {
        Map<Long, List<Met>> met = new HashMap<>();
        all.forEach(one -> met.computeIfAbsent(one.account(), any -> new ArrayList<>()).add(one));
        Map<Long, Cluster> clusters = new HashMap<>();
        Stream.concat(made.keySet().stream(), met.keySet().stream()).distinct().forEach(hospital -> {
            Made visits = made.getOrDefault(hospital, new Made(0, 0));
            List<Met> its = met.getOrDefault(hospital, List.of());
            clusters.put(hospital, new Cluster(hits(its.stream().filter(Met::isCurrent).toList()), visits.now(),
                hits(its.stream().filter(one -> !one.isCurrent()).toList()), visits.before()));
        });
        return clusters;
    }

    /** Visits of nobody's have a part in both shares, and in what these may differ by as one cluster more, but tell nothing of how hospitals differ. */
    private static boolean isTold(Map<Long, Cluster> clusters) {
        return VisitShare.isByHospital(clusters.entrySet().stream().filter(one -> one.getValue().n1() + one.getValue().n2() > 0).map(Map.Entry::getKey));
    }

    private static Cluster sum(Collection<Cluster> all) {
        long now = all.stream().mapToLong(Cluster::n1).sum();
        long before = all.stream().mapToLong(Cluster::n2).sum();
        return new Cluster(Math.min(now, all.stream().mapToLong(Cluster::hits1).sum()), now, Math.min(before, all.stream().mapToLong(Cluster::hits2).sum()), before);
    }

    private static Trend trend(double p, double errorRate, double share, double previous) {
        if (p >= errorRate) {
            return Trend.LEVEL;
        }
        return share > previous ? Trend.RISING : Trend.FALLING;
    }

    /** Why nothing can be told. */
    private static Trend untold(Cluster sum) {
        long fewer = Math.min(sum.n1(), sum.n2());
        if (sum.n2() == 0) {
            return Trend.NOTHING_BEFORE;
        }
        if (fewer < Estimate.FEWEST) {
            return Trend.UNKNOWN;
        }
        double rarest = (double) (sum.hits1() + sum.hits2()) / (sum.n1() + sum.n2()) * fewer;
        return rarest < TwoProportions.FEWEST_EXPECTED ? Trend.SELDOM : Trend.FEW_HOSPITALS;
    }

    private static long hits(List<Met> met) {
        return met.stream().mapToLong(Met::visits).sum();
    }

    private static BigDecimal atStake(List<Met> met) {
        return met.stream().map(Met::atStake).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    private static Double share(long hits, long all) {
        return all == 0 ? null : (double) hits / all;
    }

    private static <T> Set<T> distinct(List<Met> met, Function<Met, T> part) {
        return met.stream().map(part).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
