package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointFilter;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which calls came after something had gone wrong in the portal, and what: the last mishap of the hospital within some hours
 * before the call. A call about an order, an invoice and the like came after a mishap only where that was about the same, or
 * belongs to the order's case.
 */
@ApplicationScoped
public class CallsAfterMishaps {
    private static final String SAME = "(not exists (select 1 from journey.touchpoint_object o where o.touchpoint_id = t.id)"
        + " or exists (select 1 from journey.touchpoint_object o join journey.touchpoint_object b on b.object_type = o.object_type"
        + " and b.object_id = o.object_id where o.touchpoint_id = t.id and b.touchpoint_id = u.id)"
        + " or exists (select 1 from journey.touchpoint_object o join journey.order_touchpoint c on c.order_id = o.object_id"
        + " where o.touchpoint_id = t.id and o.object_type = 'ORDER' and c.touchpoint_id = u.id))";
    /** Keeps the planner of PostgreSQL from looking anew wherever the mishap is named. */
    private static final String ONCE = " offset 0 rows) d";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject ReadTouchpoints touchpoints;
    @Inject ThresholdBook thresholds;

    /** Appends a select of {@link FrictionDetector#COLUMNS}; the money is that of the mishap, told by the first call after it, also where that came before the period. */
    static void select(SqlQuery query, Period period, Thresholds thresholds) {
        Period before = before(period, thresholds);
        query.add("select c.id, c.occurred_at, c.account_id, c.pseudonym, c.visit, case when c.nth = 1 then (select m.amount from journey.touchpoint m where m.id = c.mishap"
            + " and m.occurred_at >= c.occurred_at - cast(? as integer) * interval '1' hour and m.occurred_at < c.occurred_at and m.occurred_at >= ? and m.occurred_at < ?)"
            + " end as amount from (select d.*, row_number() over (partition by d.mishap order by d.occurred_at, d.id) as nth from ",
            thresholds.whole(Threshold.CALL_AFTER), before(before, thresholds).from(), before.to());
        calls(query, new Period(before.from(), period.to()), thresholds).add(ONCE + " where d.mishap is not null) c where c.occurred_at >= ?", period.from());
    }

    /** The mishap of each call that came after one, by the id of the call. */
    public Map<Long, TouchpointRow> mishaps(List<TouchpointRow> calls, Long account) {
        if (calls.isEmpty()) {
            return Map.of();
        }
        Period period = new Period(calls.stream().map(TouchpointRow::occurredAt).min(Comparator.naturalOrder()).orElseThrow(),
            calls.stream().map(TouchpointRow::occurredAt).max(Comparator.naturalOrder()).orElseThrow().plusMillis(1));
        Thresholds now = thresholds.now();
        Map<Long, Long> ids = calls(SqlQuery.of("select d.id, d.mishap from "), period, now).add(" and ")
            .in("t.id", calls.stream().map(TouchpointRow::id).toList()).add(ONCE + " where d.mishap is not null").rows(em).stream()
            .collect(Collectors.toMap(r -> r.number(0), r -> r.number(1)));
        Map<Long, TouchpointRow> rows = ids.isEmpty() ? Map.of() : touchpoints.byId(Set.copyOf(ids.values()),
                TouchpointFilter.ofAccounts(List.of(account)).between(before(period, now).from(), period.to())).stream()
            .collect(Collectors.toMap(TouchpointRow::id, Function.identity()));
        return ids.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, call -> rows.get(call.getValue())));
    }

    /** Each call looks once into the hours before it of its hospital; the moments are named, so that no other months are read. */
    private static SqlQuery calls(SqlQuery query, Period period, Thresholds thresholds) {
        Period before = before(period, thresholds);
        return query.add("(select t.id, t.occurred_at, t.account_id, t.pseudonym, t.visit, (select u.id from journey.touchpoint u"
            + " where u.account_id = t.account_id and u.occurred_at >= t.occurred_at - cast(? as integer) * interval '1' hour and u.occurred_at < t.occurred_at"
            + " and u.occurred_at >= ? and u.occurred_at < ? and u.channel = 'WEB' and u.initiator = 'CUSTOMER'"
            + " and (u.outcome in ('REJECTED', 'FAILED') or u.reason = 'no-result' or u.type = 'OUT_OF_STOCK_MET' or u.server_ms > ?) and " + SAME
            + " order by u.occurred_at desc, u.id desc fetch first 1 row only) as mishap from journey.touchpoint t"
            + " where t.type = 'SUPPORT_CALLED' and t.occurred_at >= ? and t.occurred_at < ?",
            thresholds.whole(Threshold.CALL_AFTER), before.from(), before.to(), thresholds.millis(Threshold.SLOW_PAGE), period.from(), period.to());
    }

    private static Period before(Period calls, Thresholds thresholds) {
        return new Period(calls.from().minus(Duration.ofHours(thresholds.whole(Threshold.CALL_AFTER))), calls.to());
    }
}
