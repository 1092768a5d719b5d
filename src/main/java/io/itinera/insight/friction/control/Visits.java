package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts how many visits hospitals' people made: every share of visits comes from here. */
@ApplicationScoped
public class Visits {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** In each of the periods; a visit that reaches over several counts in each. */
    List<Long> in(List<Period> periods, Extent extent) {
        Collection<List<Long>> all = byHospital(periods, extent).values();
        return IntStream.range(0, periods.size()).mapToObj(nth -> all.stream().mapToLong(made -> made.get(nth)).sum()).toList();
    }

    /**
     * The same of each hospital; the key is null for what is of none. The log is passed once for all of them, and visits are put together by hash:
     * counting distinct ones would sort every step.
     */
    Map<Long, List<Long>> byHospital(List<Period> periods, Extent extent) {
        Instant from = periods.stream().map(Period::from).min(Comparator.naturalOrder()).orElseThrow();
        Instant to = periods.stream().map(Period::to).max(Comparator.naturalOrder()).orElseThrow();
        SqlQuery query = SqlQuery.of("select v.hospital, " + IntStream.range(0, periods.size()).mapToObj(n -> "count(v.p" + n + ")")
            .collect(Collectors.joining(", ")) + " from (select t.visit, max(t.account_id) as hospital");
        for (int n = 0; n < periods.size(); n++) {
            query.add(", max(case when t.occurred_at >= ? and t.occurred_at < ? then 1 end) as p" + n, periods.get(n).from(), periods.get(n).to());
        }
        query.add(" from journey.touchpoint t where t.initiator = 'CUSTOMER' and t.visit is not null and t.occurred_at >= ? and t.occurred_at < ?", from, to);
        Map<Long, List<Long>> all = new HashMap<>();
        extent.restrict(query, "t.account_id").add(" group by t.visit) v group by v.hospital").rows(em)
            .forEach(row -> all.put(row.numberOrNull(0), IntStream.range(0, periods.size()).mapToObj(n -> row.number(n + 1)).toList()));
        return all;
    }
}
