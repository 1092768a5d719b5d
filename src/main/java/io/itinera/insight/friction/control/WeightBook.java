package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.friction.boundary.FrictionWeights;
import io.itinera.insight.friction.boundary.FrictionWeights.Weight;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps what each kind of friction weighed by month, and knows what holds. */
@ApplicationScoped
public class WeightBook {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detectors detectors;
    @Inject Clock clock;

    /** Those of the newest month, of kinds that there still are; while there is none, what is supposed. */
    FrictionWeights now() {
        List<SqlRow> rows = SqlQuery.of("select f.first_day, f.fitted, f.answers, f.hospitals, f.ridge, w.kind, w.cap, w.met, w.weight, w.low, w.high from insight.friction_fit f"
            + " join insight.friction_weight w on w.first_day = f.first_day and ").in("w.kind", detectors.codes()).add(" where f.first_day = (select max(m.first_day) from insight.friction_fit m)").rows(em);
        if (rows.isEmpty()) {
            return new FrictionWeights(null, false, 0, 0, null, supposed(Map.of()));
        }
        SqlRow fit = rows.get(0);
        return new FrictionWeights(YearMonth.from(fit.day(0)), fit.flag(1), fit.number(2), fit.number(3), fit.decimalOrNull(4), rows.stream().map(row ->
            new Weight(row.text(5), (int) row.number(6), row.number(7), new Estimate(row.decimalOrNull(8), row.decimalOrNull(9), row.decimalOrNull(10), fit.number(2))))
            .sorted(heaviest()).toList());
    }

    boolean isKept(YearMonth month) {
        return SqlQuery.of("select count(*) from insight.friction_fit f where f.first_day = ?", month.atDay(1)).row(em).number(0) > 0;
    }

    void keep(FrictionWeights fit) {
        SqlQuery.of("insert into insight.friction_fit (first_day, answers, hospitals, ridge, fitted, made_at) values (?, ?, ?, cast(? as double precision), ?, ?)", fit.month().atDay(1), fit.answers(),
            fit.hospitals(), fit.ridge(), fit.isFitted(), clock.instant()).update(em);
        fit.weights().forEach(one -> SqlQuery.of("insert into insight.friction_weight (first_day, kind, cap, met, weight, low, high)"
            + " values (?, ?, ?, ?, cast(? as double precision), cast(? as double precision), cast(? as double precision))", fit.month().atDay(1), one.kind(), one.cap(), one.met(),
            one.estimate().value(), one.estimate().low(), one.estimate().high()).update(em));
    }

    /** How many times of each kind count within a visit. */
    Map<String, Integer> caps() {
        return SqlQuery.of("select a.code, a.cap from insight.friction_assumption a where ").in("a.code", detectors.codes()).rows(em).stream()
            .collect(Collectors.toMap(row -> row.text(0), row -> (int) row.number(1)));
    }

    /** The supposed minutes of each kind over their mean. @param met answers before which each was met */
    List<Weight> supposed(Map<String, Long> met) {
        List<SqlRow> rows = SqlQuery.of("select a.code, a.cap, a.figure from insight.friction_assumption a where ").in("a.code", detectors.codes()).rows(em);
        double mean = rows.stream().mapToDouble(row -> row.decimalOrNull(2)).average().orElse(0);
        return rows.stream().map(row -> new Weight(row.text(0), (int) row.number(1), met.getOrDefault(row.text(0), 0L),
            new Estimate(mean == 0 ? 0 : row.decimalOrNull(2) / mean, null, null, 0))).sorted(heaviest()).toList();
    }

    /** Those without a weight last. */
    private static Comparator<Weight> heaviest() {
        return Comparator.comparing((Weight weight) -> weight.estimate().value(), Comparator.nullsFirst(Comparator.naturalOrder())).reversed().thenComparing(Weight::kind);
    }
}
