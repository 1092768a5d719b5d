package io.itinera.insight.friction.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.statistics.control.TwoProportions;
import io.itinera.insight.friction.boundary.FrictionReport;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.Trend;
import io.itinera.insight.friction.control.Detection.Findings;
import io.itinera.insight.friction.control.Detection.Met;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.boundary.Marks;
import io.itinera.insight.satisfaction.control.Answers;
import io.itinera.insight.satisfaction.control.Tally;
import io.itinera.journey.boundary.WatchBrowsers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    @Inject Answers answers;
    @Inject WatchBrowsers browsers;

    public FrictionReport report(Extent extent) {
        Findings found = detection.find(extent);
        List<String> looking = looking(found);
        return new FrictionReport(extent.period(), found.visits(), found.previousVisits(), rows(looking, found, looking.size(), extent).stream()
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
        Visits visits = new Visits(found.visits(), found.previousVisits(), ERROR_RATE / looking);
        List<AnswerRow> efforts = answers.efforts(extent);
        return codes.stream().map(code -> row(code, met.getOrDefault(code, List.of()), visits, efforts)).toList();
    }

    /** @param errorRate below which chance a difference between the two is no noise */
    private record Visits(long now, long before, double errorRate) {
    }

    private FrictionRow row(String code, List<Met> all, Visits visits, List<AnswerRow> efforts) {
        List<Met> current = all.stream().filter(Met::isCurrent).toList();
        long hit = Math.min(visits.now(), hits(current));
        long hitBefore = Math.min(visits.before(), hits(all.stream().filter(met -> !met.isCurrent()).toList()));
        Double p = TwoProportions.pValue(hit, visits.now(), hitBefore, visits.before());
        Double share = share(hit, visits.now());
        Double previous = share(hitBefore, visits.before());
        Set<UUID> touched = distinct(current, Met::pseudonym);
        Tally touchedEfforts = new Tally();
        Tally otherEfforts = new Tally();
        efforts.forEach(answer -> (touched.contains(answer.pseudonym()) ? touchedEfforts : otherEfforts)
            .add(Marks.ofEffort(answer.marks().effort()), null, 1));
        return new FrictionRow(code, current.stream().mapToLong(Met::count).sum(),
            distinct(current, Met::account).size(), touched.size(), atStake(current), hit, share, previous,
            trend(p, visits.errorRate(), share, previous), p, touchedEfforts.ces(), otherEfforts.ces());
    }

    private static Trend trend(Double p, double errorRate, Double share, Double previous) {
        if (p == null) {
            return Trend.UNKNOWN;
        }
        if (p >= errorRate) {
            return Trend.LEVEL;
        }
        return share > previous ? Trend.RISING : Trend.FALLING;
    }

    /** In how many visits it happened; what happens outside of any visit, a call, is counted itself. */
    private static long hits(List<Met> met) {
        return met.stream().mapToLong(one -> one.visits() == 0 ? one.count() : one.visits()).sum();
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
