package io.itinera.insight.touchpoint.control;

import io.itinera.insight.control.Extent;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what happened within a day of a type of touchpoint in the same cases. Only so many of the newest are looked at. What else is about their things is
 * asked for first and then read by number and between moments: in one statement PostgreSQL takes the things for thirty times as many and reads the whole
 * period for them.
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

        boolean isWithinADayOf(Happened other) {
            return Duration.between(other.at, at).abs().compareTo(DAY) <= 0;
        }
    }

    Cases around(String type, Extent extent) {
        List<Happened> some = Neighbourhood.newest(new SqlQuery(), type, extent, MOST, false).rows(em).stream()
            .map(r -> happened(r, type, r.text(5))).toList();
        Map<Long, Set<Long>> beside = beside(some);
        Map<Long, Happened> others = others(beside.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), some, extent);
        Map<Step, Long> cases = new HashMap<>();
        for (Happened one : some) {
            beside.getOrDefault(one.id(), Set.of()).stream().map(others::get).filter(other -> other != null && other.isWithinADayOf(one))
                .map(other -> new Step(other.type(), other.isCustomers(), other.isBefore(one))).distinct().forEach(step -> cases.merge(step, 1L, Long::sum));
        }
        return new Cases(2 * some.stream().filter(Happened::isCustomers).count() >= some.size(), beside.size(), cases.entrySet().stream()
            .map(entry -> new Found(entry.getKey(), entry.getValue())).sorted(Comparator.comparingLong(Found::cases).reversed().thenComparing(found -> found.step().type())).toList());
    }

    /** By each that has a case what else is about the same things, whenever it happened. */
    private Map<Long, Set<Long>> beside(List<Happened> some) {
        Map<Long, Set<Long>> beside = new HashMap<>();
        if (!some.isEmpty()) {
            SqlQuery.of("select o.touchpoint_id, p.touchpoint_id as other_id from unnest(cast(? as bigint array)) n(id)"
                    + " join journey.touchpoint_object o on o.touchpoint_id = n.id and o.object_type in " + CASE_OBJECTS
                    + " join journey.touchpoint_object p on p.object_type = o.object_type and p.object_id = o.object_id", (Object) some.stream().map(Happened::id).toArray(Long[]::new))
                .each(em, FETCHED, r -> beside.computeIfAbsent(r.number(0), any -> new HashSet<>()).add(r.number(1)));
            beside.forEach((id, others) -> others.remove(id));
        }
        return beside;
    }

    /** Those within a day of any of them, by number. */
    private Map<Long, Happened> others(Collection<Long> ids, List<Happened> some, Extent extent) {
        Map<Long, Happened> others = new HashMap<>();
        if (!ids.isEmpty()) {
            Instant first = latest(some.get(some.size() - 1).at(), extent.period().from()).minus(DAY);
            SqlQuery.of("select v.id, v.occurred_at, v.type, v.initiator from unnest(cast(? as bigint array)) n(id) join journey.touchpoint v on v.id = n.id"
                    + " where v.occurred_at >= ? and v.occurred_at <= ? and v.occurred_at < ?", ids.toArray(Long[]::new), first, some.get(0).at().plus(DAY), extent.period().to().plus(DAY))
                .each(em, FETCHED, r -> others.put(r.number(0), happened(r, r.text(2), r.text(3))));
        }
        return others;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Happened happened(SqlRow row, String type, String initiator) {
        return new Happened(row.number(0), row.instant(1), type, initiator.equals("CUSTOMER"));
    }
}
