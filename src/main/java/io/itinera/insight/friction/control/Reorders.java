package io.itinera.insight.friction.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.friction.boundary.Reordering;
import io.itinera.insight.friction.control.Touched.Person;
import io.itinera.insight.statistics.control.TwoProportions.Cluster;
import io.itinera.platform.persistence.SqlQuery;
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
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether visits led to orders, by what had touched them. What is met on the way to an order touches its own visit; what is felt later
 * touches the visits of the hospital in the month that follows. Visits, orders and what detectors found are brought together here and not in a
 * statement: H2 would run the detectors anew for every visit.
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
    @Inject Horizons horizons;
    @Inject Clock clock;

    /** How many visits, and how many of them led to an order. */
    private static final class Led {
        private long visits;
        private long ordered;

        private void add(boolean isOrdered) {
            visits++;
            ordered += isOrdered ? 1 : 0;
        }
    }

    /**
     * Of each kind that touched a visit; a visit counts once it could have led to an order, and only where the kind could be told of it: of what is felt
     * later, of all the days for which it is felt.
     */
    Map<String, Reordering> all(Touched touched, Extent extent) {
        List<String> later = detectors.all().stream().filter(FrictionDetector::isFeltLater).map(FrictionDetector::code).toList();
        Map<UUID, TreeSet<Instant>> orders = orders(extent);
        Map<String, Map<Long, Led>> led = new HashMap<>();
        touched.kinds().forEach(kind -> led.put(kind, new HashMap<>()));
        later.forEach(kind -> led.put(kind, new HashMap<>()));
        Map<String, Horizon> within = within(later);
        Map<Horizon, Map<Long, Led>> all = new HashMap<>();
        within.values().forEach(horizon -> all.put(horizon, new HashMap<>()));
        visits(extent).each(em, FETCHED, row -> {
            Person person = new Person(row.number(1), row.uuid(2));
            Instant began = row.instant(3);
            boolean isOrdered = isOrdered(orders.get(person.pseudonym()), began);
            all.forEach((horizon, hospitals) -> {
                if (horizon.holds(began)) {
                    hospitals.computeIfAbsent(person.account(), any -> new Led()).add(isOrdered);
                }
            });
            Stream.concat(touched.kinds(person, row.uuid(0)).filter(kind -> !later.contains(kind)),
                later.stream().filter(kind -> touched.isFelt(kind, person.account(), began, FELT))).filter(kind -> within.get(kind).holds(began))
                .forEach(kind -> led.get(kind).computeIfAbsent(person.account(), any -> new Led()).add(isOrdered));
        });
        return led.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, kind -> new Reordering(all.get(within.get(kind.getKey())).entrySet().stream()
            .map(hospital -> beside(kind.getValue().getOrDefault(hospital.getKey(), new Led()), hospital.getValue())).toList())));
    }

    private Map<String, Horizon> within(List<String> later) {
        return horizons.all().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
            kind -> later.contains(kind.getKey()) ? kind.getValue().knowing(FELT) : kind.getValue()));
    }

    /** What touched a hospital's visits, beside all of them. */
    private static Cluster beside(Led touched, Led all) {
        return new Cluster(touched.ordered, touched.visits, all.ordered - touched.ordered, all.visits - touched.visits);
    }

    /** The mean amount of the period's orders; null when there was none. */
    BigDecimal meanOrder(Extent extent) {
        BigDecimal mean = extent.restrict(SqlQuery.of("select avg(t.amount) from journey.touchpoint t where " + ORDERED + BY_PEOPLE, extent.period().from(),
            extent.period().to()), "t.account_id").row(em).amount(0);
        return mean == null ? null : mean.setScale(2, RoundingMode.HALF_UP);
    }

    private static boolean isOrdered(TreeSet<Instant> orders, Instant began) {
        Instant next = orders == null ? null : orders.ceiling(began);
        return next != null && !next.isAfter(began.plus(LED_WITHIN));
    }

    /** Each visit in which somebody looked for articles: {@code visit, account_id, pseudonym, began}. */
    private SqlQuery visits(Extent extent) {
        SqlQuery query = SqlQuery.of("select t.visit, t.account_id, t.pseudonym, min(t.occurred_at) from journey.touchpoint t where t.type in (" + SHOPPING
            + ") and t.visit is not null" + BY_PEOPLE, extent.period().from(), until(extent));
        return extent.restrict(query, "t.account_id").add(" group by t.visit, t.account_id, t.pseudonym");
    }

    /** When each person ordered. */
    private Map<UUID, TreeSet<Instant>> orders(Extent extent) {
        Map<UUID, TreeSet<Instant>> orders = new HashMap<>();
        SqlQuery query = SqlQuery.of("select t.pseudonym, t.occurred_at from journey.touchpoint t where " + ORDERED + BY_PEOPLE, extent.period().from(),
            until(extent).plus(LED_WITHIN));
        extent.restrict(query, "t.account_id").each(em, FETCHED, row -> orders.computeIfAbsent(row.uuid(0), any -> new TreeSet<>()).add(row.instant(1)));
        return orders;
    }

    private Instant until(Extent extent) {
        Instant known = clock.instant().minus(LED_WITHIN);
        return extent.period().to().isBefore(known) ? extent.period().to() : known;
    }
}
