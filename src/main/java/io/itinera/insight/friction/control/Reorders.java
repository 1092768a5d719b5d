package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.insight.friction.boundary.Reordering;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whether visits led to orders, by what had touched them. What is met on the way to an order touches its own visit; what is felt later
 * touches the visits of the hospital in the month that follows. Visits and detectors are never joined in a statement: H2 would run the
 * detectors anew for every visit.
 */
@ApplicationScoped
public class Reorders {
    private static final String SHOPPING = "'CATALOG_SEARCHED', 'CATALOG_VIEWED', 'PRODUCT_VIEWED', 'CART_VIEWED', 'CART_FILLED', 'QUICK_ORDER_FILLED',"
        + " 'ORDER_REPEATED', 'LIST_ORDERED'";
    private static final String BY_PEOPLE = " and t.initiator = 'CUSTOMER' and t.pseudonym is not null and t.account_id is not null"
        + " and t.occurred_at >= ? and t.occurred_at < ?";
    private static final String ORDERED = "t.type = 'ORDER_SUBMITTED' and t.outcome = 'COMPLETED'";
    private static final int FETCHED = 1_000;
    private static final Duration LED_WITHIN = Duration.ofDays(Reordering.DAYS);
    private static final Duration FELT = Duration.ofDays(Reordering.FELT_DAYS);

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detectors detectors;
    @Inject Clock clock;

    /** Of each kind; a visit counts once it could have led to an order. */
    Map<String, Reordering> all(Touched touched, Extent extent) {
        Map<String, Reordering> all = new HashMap<>(metWithin(touched, extent));
        all.putAll(feltLater(extent));
        return all;
    }

    /** The mean amount of the period's orders; null when there was none. */
    BigDecimal meanOrder(Extent extent) {
        BigDecimal mean = extent.restrict(SqlQuery.of("select avg(t.amount) from journey.touchpoint t where " + ORDERED + BY_PEOPLE, extent.period().from(),
            extent.period().to()), "t.account_id").row(em).amount(0);
        return mean == null ? null : mean.setScale(2, RoundingMode.HALF_UP);
    }

    private Map<String, Reordering> metWithin(Touched touched, Extent extent) {
        Set<UUID> all = new HashSet<>();
        Set<UUID> ordered = new HashSet<>();
        visits(SqlQuery.of(""), extent).each(em, FETCHED, row -> {
            all.add(row.uuid(0));
            if (row.number(3) == 1) {
                ordered.add(row.uuid(0));
            }
        });
        return touched.visits().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, kind -> {
            long met = kind.getValue().stream().filter(all::contains).count();
            long led = kind.getValue().stream().filter(ordered::contains).count();
            return new Reordering(met, led, all.size() - met, ordered.size() - led);
        }));
    }

    private Map<String, Reordering> feltLater(Extent extent) {
        List<FrictionDetector> later = detectors.all().stream().filter(FrictionDetector::isFeltLater).toList();
        SqlQuery query = SqlQuery.of("select count(*), sum(q.ordered)");
        StringBuilder last = new StringBuilder();
        for (FrictionDetector detector : later) {
            String name = "last_" + detector.code().replace('-', '_');
            String felt = "case when q." + name + " > q.began - interval '" + Reordering.FELT_DAYS + "' day then ";
            query.add(", sum(" + felt + "1 else 0 end), sum(" + felt + "q.ordered else 0 end)");
            last.append(", max(case when z.detector = '").append(detector.code()).append("' then z.began end) over w as ").append(name);
        }
        query.add(" from (select z.detector, z.began, z.ordered" + last + " from (select cast(null as varchar(40)) as detector, v.account_id, v.began, v.ordered,"
            + " 1 as nth from (");
        visits(query, extent).add(") v");
        Period before = new Period(extent.period().from().minus(FELT), extent.period().to());
        for (FrictionDetector detector : later) {
            query.add(" union all select '" + detector.code() + "', d.account_id, d.occurred_at, 0, 0 from (");
            detector.select(query, before, clock.instant());
            extent.restrict(query.add(") d where d.account_id is not null"), "d.account_id");
        }
        SqlRow row = query.add(") z window w as (partition by z.account_id order by z.began, z.nth rows between unbounded preceding and current row)) q"
            + " where q.detector is null").row(em);
        Map<String, Reordering> all = new HashMap<>();
        for (int n = 0; n < later.size() && row.number(0) > 0; n++) {
            long touched = row.number(2 + 2 * n);
            long ordered = row.number(3 + 2 * n);
            all.put(later.get(n).code(), new Reordering(touched, ordered, row.number(0) - touched, row.number(1) - ordered));
        }
        return all;
    }

    /** Appends a select of each visit in which somebody looked for articles: {@code visit, account_id, began, ordered}. */
    private SqlQuery visits(SqlQuery query, Extent extent) {
        Instant known = clock.instant().minus(LED_WITHIN);
        Instant until = extent.period().to().isBefore(known) ? extent.period().to() : known;
        query.add("select x.visit, x.account_id, x.began, case when x.ordered_at <= x.began + interval '" + Reordering.DAYS + "' day then 1 else 0 end as ordered"
            + " from (select y.visit, y.account_id, y.began, min(y.ordered_at) over (partition by y.pseudonym order by y.began, y.nth"
            + " rows between current row and unbounded following) as ordered_at from (select t.visit, t.account_id, t.pseudonym, min(t.occurred_at) as began,"
            + " 0 as nth, cast(null as timestamp with time zone) as ordered_at from journey.touchpoint t where t.type in (" + SHOPPING + ")"
            + " and t.visit is not null" + BY_PEOPLE, extent.period().from(), until);
        extent.restrict(query, "t.account_id").add(" group by t.visit, t.account_id, t.pseudonym union all select cast(null as uuid), t.account_id, t.pseudonym,"
            + " t.occurred_at, 1, t.occurred_at from journey.touchpoint t where " + ORDERED + BY_PEOPLE, extent.period().from(), until.plus(LED_WITHIN));
        return extent.restrict(query, "t.account_id").add(") y) x where x.visit is not null");
    }
}
