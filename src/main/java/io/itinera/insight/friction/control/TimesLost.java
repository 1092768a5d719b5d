package io.itinera.insight.friction.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.friction.boundary.TimeLost;
import io.itinera.insight.friction.control.LostMinutes.Gap;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    Map<String, TimeLost> all(Touched touched, Extent extent) {
        Map<String, List<Gap>> after = after(touched, extent);
        return new LostMinutes(after, usual(after.values().stream().flatMap(List::stream).map(Gap::type).collect(Collectors.toSet()), extent), REFUSED).all();
    }

    /** How long it took after each kind. */
    private Map<String, List<Gap>> after(Touched touched, Extent extent) {
        Set<String> kinds = detectors.all().stream().filter(detector -> !detector.isFeltLater()).map(FrictionDetector::code).filter(touched.kinds()::contains)
            .collect(Collectors.toSet());
        Map<Long, Gap> gaps = gaps(kinds.stream().flatMap(kind -> touched.newest(kind).stream()).collect(Collectors.toSet()), extent);
        return kinds.stream().collect(Collectors.toMap(Function.identity(), kind -> touched.newest(kind).stream().map(gaps::get).filter(Objects::nonNull).toList()));
    }

    /** How long it took from each touchpoint to the next step completed; those without one are left out. */
    private Map<Long, Gap> gaps(Set<Long> ids, Extent extent) {
        SqlQuery query = SqlQuery.of("select g.id, g.type, g.account_id, g.gap from (select t.id, t.account_id, case when t.outcome in ('REJECTED', 'FAILED') then '" + REFUSED
            + "' else t.type end as type, ");
        return gap(query, extent).add(" as gap from journey.touchpoint t where t.occurred_at >= ? and t.occurred_at < ? and ", extent.period().from(),
            extent.period().to()).in("t.id", ids).add(") g where g.gap is not null").rows(em).stream()
            .collect(Collectors.toMap(r -> r.number(0), r -> new Gap(r.text(1), r.number(2), r.decimalOrNull(3))));
    }

    /** How long it took after the newest pages of the types, and so after notices within them. */
    private List<Gap> usual(Set<String> types, Extent extent) {
        Set<String> pages = types.stream().map(type -> WITHIN.getOrDefault(type, type)).filter(type -> type.endsWith("VIEWED") || type.equals("CATALOG_SEARCHED"))
            .collect(Collectors.toSet());
        if (pages.isEmpty()) {
            return List.of();
        }
        SqlQuery query = SqlQuery.of("select g.type, g.account_id, g.gap from (");
        String between = "";
        for (String page : pages) {
            gap(query.add(between + "select t.type, t.account_id, "), extent).add(" as gap from (select t.* from journey.touchpoint t where t.type = ? and t.outcome = 'COMPLETED'"
                + " and t.reason is null and t.initiator = 'CUSTOMER' and t.visit is not null and t.occurred_at >= ? and t.occurred_at < ?", page,
                extent.period().from(), extent.period().to());
            extent.restrict(query, "t.account_id").add(" order by t.occurred_at desc fetch first " + SAMPLE + " rows only) t");
            between = " union all ";
        }
        List<Gap> found = query.add(") g where g.gap is not null order by g.type, g.account_id, g.gap").rows(em).stream()
            .map(r -> new Gap(r.text(0), r.number(1), r.decimalOrNull(2))).toList();
        return Stream.concat(found.stream(), WITHIN.entrySet().stream().flatMap(notice -> found.stream().filter(gap -> gap.type().equals(notice.getValue()))
            .map(gap -> new Gap(notice.getKey(), gap.hospital(), gap.seconds())))).toList();
    }

    /** Appends the seconds from {@code t} to the next step that was completed in its visit. */
    private static SqlQuery gap(SqlQuery query, Extent extent) {
        return query.add("(select extract(epoch from (min(u.occurred_at) - t.occurred_at)) from journey.touchpoint u where u.account_id = t.account_id"
            + " and u.occurred_at > t.occurred_at and u.occurred_at <= t.occurred_at + interval '30' minute and u.occurred_at >= ? and u.occurred_at < ?"
            + " and u.visit = t.visit and " + Steps.completed("u") + ")", extent.period().from(), extent.period().to());
    }
}
