package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.journey.boundary.ReadSpans;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.SpanKind;
import io.itinera.journey.boundary.TouchpointFilter;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which calls came after something had gone wrong in the portal, and what: the last mishap of the hospital within some hours before the call. The mishaps
 * that this may be by any thresholds are gathered beside the log; what is one, and of which calls, is said there.
 */
@ApplicationScoped
public class CallsAfterMishaps {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject ReadTouchpoints touchpoints;
    @Inject ReadSpans spans;
    @Inject ThresholdBook thresholds;

    /** Appends a select of {@link FrictionDetector#COLUMNS}; the money is that of the mishap, told by the first call after it, also where that came before the period. */
    static void select(SqlQuery query, Period period, Looking looking) {
        Duration patience = patience(looking.thresholds());
        Period before = new Period(period.from().minus(patience), period.to());
        query.add("select c.touchpoint_id as id, c.occurred_at, c.account_id, c.pseudonym, c.visit, case when c.place = 1 then c.met_amount end as amount from (select d.*,"
            + " row_number() over (partition by d.met_id order by d.occurred_at, d.touchpoint_id) as place from (");
        calls(query, looking.spans().of(SpanKind.CALL_AFTER_MISHAP, before, patience), looking.thresholds())
            .add(") d where d.nearer = 0) c where c.occurred_at >= ?", period.from());
    }

    /** The mishap of each call that came after one, by the id of the call; none that is not kept any more. */
    public Map<Long, TouchpointRow> mishaps(List<TouchpointRow> calls, Long account) {
        if (calls.isEmpty()) {
            return Map.of();
        }
        List<Instant> moments = calls.stream().map(TouchpointRow::occurredAt).sorted().toList();
        Period period = new Period(moments.get(0), moments.get(moments.size() - 1).plusMillis(1));
        Thresholds now = thresholds.now();
        Duration patience = patience(now);
        Map<Long, Long> ids = calls(SqlQuery.of("select d.touchpoint_id, d.met_id from ("), spans.between(SpanKind.CALL_AFTER_MISHAP, period.from(), period.to(), patience), now)
            .add(" and ").in("s.touchpoint_id", calls.stream().map(TouchpointRow::id).toList()).add(") d where d.nearer = 0").rows(em).stream()
            .collect(Collectors.toMap(r -> r.number(0), r -> r.number(1)));
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, TouchpointRow> rows = touchpoints.byId(Set.copyOf(ids.values()), TouchpointFilter.ofAccounts(List.of(account)).between(period.from().minus(patience),
            period.to())).stream().collect(Collectors.toMap(TouchpointRow::id, Function.identity()));
        return ids.entrySet().stream().filter(call -> rows.containsKey(call.getValue())).collect(Collectors.toMap(Map.Entry::getKey, call -> rows.get(call.getValue())));
    }

    /** Appends a select of the spans {@code s} whose mishap is one by the thresholds, with how many such are {@code nearer} to the call; it waits for another condition. */
    private static SqlQuery calls(SqlQuery query, SqlQuery spans, Thresholds thresholds) {
        return query.add("select s.*, row_number() over (partition by s.touchpoint_id order by s.nth) - 1 as nearer from (").add(spans)
            .add(") s where (s.met_ms is null or s.met_ms > ?) and s.met_at >= s.occurred_at - cast(? as integer) * interval '1' hour",
                thresholds.millis(Threshold.SLOW_PAGE), thresholds.whole(Threshold.CALL_AFTER));
    }

    private static Duration patience(Thresholds thresholds) {
        return Duration.ofHours(thresholds.whole(Threshold.CALL_AFTER));
    }
}
