package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.control.Extent;
import io.itinera.insight.friction.boundary.TimeLost;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much later than usual somebody completed the next step of a visit after meeting a friction: the median time until then, less the
 * median from a page of the same type. What was refused or failed would have been completed at that moment, so all that it took is lost.
 * Of whoever completed nothing within half an hour nothing can be told.
 */
@ApplicationScoped
public class TimesLost {
    /** The newest of each type are enough for a median. */
    private static final int SAMPLE = 300;
    private static final String REFUSED = "REFUSED";
    /** A notice within a page, and the page whose usual time counts for it. */
    private static final Map<String, String> WITHIN = Map.of("OUT_OF_STOCK_MET", "CART_VIEWED");

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detectors detectors;

    /** The median time after touchpoints of one type. */
    private record Typical(String type, long n, double seconds) {
    }

    /** How long one took. */
    private record After(String type, double seconds) {
    }

    Map<String, TimeLost> all(Touched touched, Extent extent) {
        Map<String, List<Typical>> after = after(touched, extent);
        Map<String, Typical> usual = usual(after.values().stream().flatMap(List::stream).map(Typical::type).collect(Collectors.toSet()), extent);
        Map<String, TimeLost> all = new HashMap<>();
        after.forEach((kind, types) -> all.put(kind, lost(types, usual)));
        return all;
    }

    private static TimeLost lost(List<Typical> types, Map<String, Typical> usual) {
        double sum = 0;
        long n = 0;
        for (Typical after : types) {
            Typical before = after.type().equals(REFUSED) ? new Typical(REFUSED, Estimate.FEWEST, 0) : usual.get(after.type());
            if (before != null && before.n() >= Estimate.FEWEST) {
                sum += after.n() * (after.seconds() - before.seconds());
                n += after.n();
            }
        }
        return n == 0 ? TimeLost.UNKNOWN : new TimeLost(sum / n / 60, n);
    }

    /** The median time after each kind, by type. */
    private Map<String, List<Typical>> after(Touched touched, Extent extent) {
        Set<String> kinds = detectors.all().stream().filter(detector -> !detector.isFeltLater()).map(FrictionDetector::code).filter(touched.kinds()::contains)
            .collect(Collectors.toSet());
        Map<Long, After> gaps = gaps(kinds.stream().flatMap(kind -> touched.newest(kind).stream()).collect(Collectors.toSet()), extent);
        return kinds.stream().collect(Collectors.toMap(Function.identity(), kind -> touched.newest(kind).stream().map(gaps::get).filter(Objects::nonNull)
            .collect(Collectors.groupingBy(After::type)).entrySet().stream().map(type -> typical(type.getKey(), type.getValue())).toList()));
    }

    private static Typical typical(String type, List<After> gaps) {
        double[] sorted = gaps.stream().mapToDouble(After::seconds).sorted().toArray();
        int middle = sorted.length / 2;
        return new Typical(type, sorted.length, sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    /** How long it took from each touchpoint to the next step completed; those without one are left out. */
    private Map<Long, After> gaps(Set<Long> ids, Extent extent) {
        SqlQuery query = SqlQuery.of("select g.id, g.type, g.gap from (select t.id, case when t.outcome in ('REJECTED', 'FAILED') then '" + REFUSED
            + "' else t.type end as type, ");
        return gap(query, extent).add(" as gap from journey.touchpoint t where t.occurred_at >= ? and t.occurred_at < ? and ", extent.period().from(),
            extent.period().to()).in("t.id", ids).add(") g where g.gap is not null").rows(em).stream()
            .collect(Collectors.toMap(r -> r.number(0), r -> new After(r.text(1), r.decimalOrNull(2))));
    }

    /** The median time after the newest pages of the types. */
    private Map<String, Typical> usual(Set<String> types, Extent extent) {
        Map<String, Typical> found = new HashMap<>();
        Set<String> pages = types.stream().map(type -> WITHIN.getOrDefault(type, type)).filter(type -> type.endsWith("VIEWED") || type.equals("CATALOG_SEARCHED"))
            .collect(Collectors.toSet());
        if (pages.isEmpty()) {
            return found;
        }
        SqlQuery query = SqlQuery.of("select g.type, count(g.gap), percentile_cont(0.5) within group (order by g.gap) from (");
        String between = "";
        for (String page : pages) {
            gap(query.add(between + "select t.type, "), extent).add(" as gap from (select t.* from journey.touchpoint t where t.type = ? and t.outcome = 'COMPLETED'"
                + " and t.reason is null and t.initiator = 'CUSTOMER' and t.visit is not null and t.occurred_at >= ? and t.occurred_at < ?", page,
                extent.period().from(), extent.period().to());
            extent.restrict(query, "t.account_id").add(" order by t.occurred_at desc fetch first " + SAMPLE + " rows only) t");
            between = " union all ";
        }
        query.add(") g where g.gap is not null group by g.type").rows(em).forEach(r ->
            found.put(r.text(0), new Typical(r.text(0), r.number(1), r.decimalOrNull(2))));
        WITHIN.forEach((notice, page) -> {
            if (found.containsKey(page)) {
                found.put(notice, found.get(page));
            }
        });
        return found;
    }

    /** Appends the seconds from {@code t} to the next step that was completed in its visit. */
    private static SqlQuery gap(SqlQuery query, Extent extent) {
        return query.add("(select extract(epoch from (min(u.occurred_at) - t.occurred_at)) from journey.touchpoint u where u.account_id = t.account_id"
            + " and u.occurred_at > t.occurred_at and u.occurred_at <= t.occurred_at + interval '30' minute and u.occurred_at >= ? and u.occurred_at < ?"
            + " and u.visit = t.visit and " + Steps.completed("u") + ")", extent.period().from(), extent.period().to());
    }
}
