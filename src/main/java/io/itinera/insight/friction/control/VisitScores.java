package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.insight.friction.boundary.FrictionScore;
import io.itinera.insight.friction.boundary.FrictionScore.Week;
import io.itinera.insight.friction.boundary.FrictionWeights;
import io.itinera.insight.friction.boundary.FrictionWeights.Weight;
import io.itinera.insight.friction.control.Touched.Person;
import io.itinera.insight.statistics.control.ClusterRatio;
import io.itinera.insight.statistics.control.TwoProportions;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much friction each visit bears: F = sum of w min(times, cap) by its steps. A statement tells the steps of each visit; what it met is known already. What a hospital meets outside of
 * any visit is in no visit's score, and what could not be told over the whole period is in the score of single visits alone: the weeks would look worse from its first day on.
 */
@ApplicationScoped
public class VisitScores {
    private static final int WEEK_DAYS = 7;
    private static final int WEEKS = 12;
    private static final int FETCHED = 1_000;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject WeightBook book;
    @Inject Horizons horizons;

    /** Of the period, and of each visit of the newest touchpoints of any kind. */
    record Scored(FrictionScore score, Map<UUID, Double> visits) {
    }

    /** What the visits of each hospital bore, and their steps. */
    private static final class Sums {
        private final Map<Long, double[]> hospitals = new HashMap<>();
        private long visits;

        private void add(long hospital, double bore, long steps) {
            double[] sums = hospitals.computeIfAbsent(hospital, any -> new double[2]);
            sums[0] += bore;
            sums[1] += steps;
            visits++;
        }

        private Week week(LocalDate first) {
            boolean isEnough = visits >= Estimate.FEWEST && hospitals.size() >= TwoProportions.FEWEST_CLUSTERS;
            return new Week(first, isEnough ? ClusterRatio.of(hospitals.values(), visits) : new Estimate(null, null, null, visits), hospitals.size(),
                (long) hospitals.values().stream().mapToDouble(sums -> sums[1]).sum());
        }
    }

    Scored of(Touched touched, Extent extent) {
        FrictionWeights weights = book.now();
        Map<Boolean, List<Weight>> told = told(weights, extent.period());
        Set<UUID> wanted = touched.newestVisits();
        Map<UUID, Double> visits = new HashMap<>();
        Map<Long, Sums> weeks = new HashMap<>();
        Sums all = new Sums();
        LocalDate end = extent.period().lastDay();
        steps(extent).each(em, FETCHED, row -> {
            Person person = new Person(row.number(1), row.uuid(2));
            ToDoubleFunction<Weight> part = weight -> weight.of(touched.times(weight.kind(), person, row.uuid(0)));
            double bore = told.get(true).stream().mapToDouble(part).sum();
            long steps = row.number(4);
            all.add(person.account(), bore, steps);
            weeks.computeIfAbsent(weeksBefore(end, row.instant(3)), any -> new Sums()).add(person.account(), bore, steps);
            if (wanted.contains(row.uuid(0))) {
                visits.put(row.uuid(0), (bore + told.get(false).stream().mapToDouble(part).sum()) / steps);
            }
        });
        return new Scored(new FrictionScore(all.week(extent.period().firstDay()), weeks(weeks, extent.period()), weights,
            told.get(false).stream().map(Weight::kind).filter(touched.kinds()::contains).toList()), visits);
    }

    /** Those of kinds that could be told over the whole period, and the others. */
    private Map<Boolean, List<Weight>> told(FrictionWeights weights, Period period) {
        Map<String, Horizon> within = horizons.all();
        return weights.weights().stream().collect(Collectors.partitioningBy(weight -> within.get(weight.kind()).holds(period)));
    }

    /** In which week before the end, the last one being 0. */
    private static long weeksBefore(LocalDate end, Instant began) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(began, Period.ZONE), end) / WEEK_DAYS;
    }

    private static List<Week> weeks(Map<Long, Sums> found, Period period) {
        long whole = (ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1) / WEEK_DAYS;
        int shown = (int) Math.min(WEEKS, whole);
        return IntStream.range(0, shown).mapToObj(nth -> {
            int before = shown - 1 - nth;
            return found.getOrDefault((long) before, new Sums()).week(period.lastDay().plusDays(1).minusWeeks(before + 1L));
        }).toList();
    }

    /** Each visit: {@code visit, account_id, pseudonym, began, steps}; what a browser tells is no step. */
    private static SqlQuery steps(Extent extent) {
        SqlQuery query = SqlQuery.of("select t.visit, t.account_id, t.pseudonym, min(t.occurred_at), count(*) from journey.touchpoint t where t.initiator = 'CUSTOMER'"
            + " and t.visit is not null and t.account_id is not null and t.pseudonym is not null and t.occurred_at >= ? and t.occurred_at < ?"
            + " and t.type not in (select ty.code from journey.touchpoint_type ty where ty.browser_signal)", extent.period().from(), extent.period().to());
        return extent.restrict(query, "t.account_id").add(" group by t.visit, t.account_id, t.pseudonym");
    }
}
