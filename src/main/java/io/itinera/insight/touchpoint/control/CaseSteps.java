package io.itinera.insight.touchpoint.control;

import io.itinera.insight.control.Extent;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what happened within a day of a type of touchpoint in the same cases. Only so many of the newest are looked at. What else is about their things is read
 * between the moments of these, thing by thing, and nothing of it is kept but which steps each had beside it: a contract has thousands of touchpoints. Moments
 * are asked for row by row, not joined: PostgreSQL takes the things for thirty times as many and would read the whole period for them.
 */
@ApplicationScoped
class CaseSteps {
    private static final int MOST = 1_000;
    private static final int FETCHED = 5_000;
    private static final Duration DAY = Duration.ofDays(1);
    private static final String CASE_OBJECTS = "('ORDER', 'QUOTE', 'SHIPMENT', 'RETURN', 'INVOICE', 'CONTRACT')";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** @param isCustomers whether it is mostly the hospital that does it @param of so many have a case @param found most frequent first */
    record Cases(boolean isCustomers, long of, List<Found> found) {
    }

    /** A step in so many of the cases. */
    record Found(Step step, long cases) {
    }

    record Step(String type, boolean isCustomers, boolean isBefore) {
    }

    /** One of those looked at, or one of the others about the same things. */
    private record Happened(long id, Instant at, String type, boolean isCustomers) {
        boolean isBefore(Happened other) {
            return at.isBefore(other.at) || at.equals(other.at) && id < other.id;
        }
    }

    /** What touchpoints are about. */
    private record Thing(String type, String id) {
    }

    Cases around(String type, Extent extent) {
        List<Happened> some = Neighbourhood.newest(new SqlQuery(), type, extent, MOST, false).rows(em).stream()
            .map(r -> new Happened(r.number(0), r.instant(1), type, isCustomers(r.text(5)))).toList();
        Map<Thing, NavigableMap<Instant, List<Happened>>> things = things(some);
        Map<Long, Set<Step>> beside = beside(things, some);
        Map<Step, Long> cases = beside.values().stream().flatMap(Set::stream).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long inCases = things.values().stream().flatMap(moments -> moments.values().stream()).flatMap(List::stream).map(Happened::id).distinct().count();
        return new Cases(2 * some.stream().filter(Happened::isCustomers).count() >= some.size(), inCases, cases.entrySet().stream()
            .map(entry -> new Found(entry.getKey(), entry.getValue())).sorted(Comparator.comparingLong(Found::cases).reversed().thenComparing(found -> found.step().type())).toList());
    }

    /** What those that have a case are about, and which of them are about it when. */
    private Map<Thing, NavigableMap<Instant, List<Happened>>> things(List<Happened> some) {
        Map<Long, Happened> byId = some.stream().collect(Collectors.toMap(Happened::id, Function.identity()));
        Map<Thing, NavigableMap<Instant, List<Happened>>> things = new HashMap<>();
        if (some.isEmpty()) {
            return things;
        }
        SqlQuery.of("select o.object_type, o.object_id, o.touchpoint_id from unnest(cast(? as bigint array)) n(id)"
                + " join journey.touchpoint_object o on o.touchpoint_id = n.id and o.object_type in " + CASE_OBJECTS, (Object) byId.keySet().toArray(Long[]::new)).rows(em)
            .forEach(r -> things.computeIfAbsent(new Thing(r.text(0), r.text(1)), any -> new TreeMap<>())
                .computeIfAbsent(byId.get(r.number(2)).at(), any -> new ArrayList<>()).add(byId.get(r.number(2))));
        return things;
    }

    /** By each of those, the steps within a day of it. */
    private Map<Long, Set<Step>> beside(Map<Thing, NavigableMap<Instant, List<Happened>>> things, List<Happened> some) {
        Map<Long, Set<Step>> beside = new HashMap<>();
        if (!things.isEmpty()) {
            others(things.keySet(), some.get(some.size() - 1).at().minus(DAY), some.get(0).at().plus(DAY)).each(em, FETCHED, r -> {
                Happened other = new Happened(r.number(2), r.instant(3), r.text(4), isCustomers(r.text(5)));
                things.get(new Thing(r.text(0), r.text(1))).subMap(other.at().minus(DAY), true, other.at().plus(DAY), true).values().stream().flatMap(List::stream)
                    .filter(one -> one.id() != other.id())
                    .forEach(one -> beside.computeIfAbsent(one.id(), any -> new HashSet<>()).add(new Step(other.type(), other.isCustomers(), other.isBefore(one))));
            });
        }
        return beside;
    }

    /** Whatever is about the things between the moments: {@code object_type, object_id, touchpoint_id} and when it was, its type and who did it. */
    private static SqlQuery others(Collection<Thing> things, Instant first, Instant last) {
        SqlQuery query = SqlQuery.of("select p.object_type, p.object_id, p.touchpoint_id");
        for (String column : List.of("occurred_at", "type", "initiator")) {
            query.add(", ").add(of(column, first, last));
        }
        query.add(" from unnest(cast(? as varchar array), cast(? as varchar array)) n(object_type, object_id)"
            + " join journey.touchpoint_object p on p.object_type = n.object_type and p.object_id = n.object_id where ",
            things.stream().map(Thing::type).toArray(String[]::new), things.stream().map(Thing::id).toArray(String[]::new));
        return query.add(of("id", first, last)).add(" is not null");
    }

    private static SqlQuery of(String column, Instant first, Instant last) {
        return SqlQuery.of("(select v." + column + " from journey.touchpoint v where v.id = p.touchpoint_id and v.occurred_at >= ? and v.occurred_at <= ?)", first, last);
    }

    private static boolean isCustomers(String initiator) {
        return initiator.equals("CUSTOMER");
    }
}
