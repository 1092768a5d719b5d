package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts how many visits hospitals' people made: every share of visits comes from here. */
@ApplicationScoped
public class Visits {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /**
     * In each of the periods; a visit that reaches over several counts in each. The log is passed once for all of them, and visits are put together by hash:
     * counting distinct ones would sort every step.
     */
    List<Long> in(List<Period> periods, Extent extent) {
        Instant from = periods.stream().map(Period::from).min(Comparator.naturalOrder()).orElseThrow();
        Instant to = periods.stream().map(Period::to).max(Comparator.naturalOrder()).orElseThrow();
        SqlQuery query = SqlQuery.of("select " + IntStream.range(0, periods.size()).mapToObj(n -> "count(v.p" + n + ")").collect(Collectors.joining(", "))
            + " from (select t.visit");
        for (int n = 0; n < periods.size(); n++) {
            query.add(", max(case when t.occurred_at >= ? and t.occurred_at < ? then 1 end) as p" + n, periods.get(n).from(), periods.get(n).to());
        }
        query.add(" from journey.touchpoint t where t.initiator = 'CUSTOMER' and t.visit is not null and t.occurred_at >= ? and t.occurred_at < ?", from, to);
        SqlRow row = extent.restrict(query, "t.account_id").add(" group by t.visit) v").row(em);
        return IntStream.range(0, periods.size()).mapToObj(row::number).toList();
    }
}
